import { EXIT, run } from "./run.ts";

// A reader such as `head` may leave before the end.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`wirecode: ${error.message}\n`);
  process.exit(EXIT.failed);
});

// Nobody is left to be told.
process.stderr.on("error", () => process.exit(EXIT.failed));

// CommonJS, as which this is published, has no await here.
void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
