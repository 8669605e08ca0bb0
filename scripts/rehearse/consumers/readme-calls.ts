import { Failure } from "../failure.ts";
import { runNpm } from "../run.ts";
import { readmeCalls } from "./readme.ts";
import type { Manifest } from "../../release/workspaces.ts";

/** Types what a README shows, and compares what that prints. */
export async function rehearseReadme(
  { name, version }: Manifest,
  readme: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
) {
  const calls = readmeCalls(readme, name);
  if (calls.length === 0) throw new Failure(`The README shows no \`npx ${name}\` to try.`);
  for (const { args, prints } of calls) {
    const { printed, ran } = await runNpm("npx", ["--yes", `${name}@${version}`, ...args], options);
    const lines = printed.split("\n").map((line) => line.trimEnd());
    const wrong = prints.find((line, index) => lines[index] !== line);
    if (wrong !== undefined) {
      throw new Failure(`The README shows a line that is not printed there: ${wrong}`, {
        ran,
        output: printed,
      });
    }
  }
  return calls.length;
}
