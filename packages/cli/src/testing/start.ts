import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./ask.ts";

/** The command as it is published. */
export const BIN = fileURLToPath(new URL("../../bin/wirecode.cjs", import.meta.url));

/** Starts the published command in a process of its own. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = "",
): Promise<Outcome> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { env: { PATH, ...env } });
  // A command that reads no input may have ended before it comes.
  child.stdin.on("error", () => undefined).end(input);
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ ...written, code: code ?? -1 });
    });
  });
}
