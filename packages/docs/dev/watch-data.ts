import type { Run } from "./types.ts";
import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { installed } from "../src/places.ts";

const GENERATOR = installed("@wirecode/generator/bin/wirecode-generate.mjs");

/**
 * Has the generator follow edits of the data. What it tells people goes to the terminal.
 *
 * @returns after the first run
 */
export async function watchData(
  {
    cwd,
    data,
    out,
    locale,
  }: {
    readonly cwd: string;
    readonly data: string;
    readonly out: string;
    readonly locale: readonly string[];
  },
  onRun: (run: Run) => void,
): Promise<ChildProcess> {
  const targets = ["markdown", "json"].flatMap((target) => ["--target", target]);
  const narrowed = locale.flatMap((tag) => ["--locale", tag]);
  const child = spawn(
    process.execPath,
    [GENERATOR, "build", ...targets, "--data", data, "--out", out, ...narrowed].concat([
      "--watch",
      "--format",
      "json",
    ]),
    { cwd, stdio: ["ignore", "pipe", "inherit"] },
  );
  const lines = createInterface({ input: child.stdout });
  return await new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      onRun(JSON.parse(line));
      resolve(child);
    });
    child.once("exit", () => reject(new Error("The generator ended.")));
  });
}
