// What the data has changed since the last release: `npm run changes`, with the options of `wirecode-generate changes`.
import { tellChanges } from "./data.ts";
import { Failure } from "./failure.ts";

try {
  process.stdout.write(tellChanges(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.exitCode = 1;
}
