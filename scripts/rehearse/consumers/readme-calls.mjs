import { Failure } from "../failure.mjs";
import { runNpm } from "../run.mjs";
import { readmeCalls } from "./readme.mjs";

/**
 * Types what a README shows, and compares what that prints.
 * @param {import("../workspaces.mjs").Manifest} manifest
 * @param {string} readme
 * @param {{ cwd: string; env: NodeJS.ProcessEnv }} options
 */
export async function rehearseReadme({ name, version }, readme, options) {
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
