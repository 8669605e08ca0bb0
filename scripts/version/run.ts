import { spawnSync } from "node:child_process";
import { Failure } from "./failure.ts";
import { ROOT } from "./packages.ts";

/**
 * Runs a Node program at the root of the repository. What it says is shown only if it fails.
 *
 * @returns its output
 * @throws Failure when it fails, after showing what it said
 */
export function runNode(args: readonly string[]): string {
  return run(process.execPath, args, false);
}

/** Runs the npm that runs this, where it is known. */
export function runNpm(args: readonly string[]) {
  const npm = process.env["npm_execpath"];
  if (npm?.endsWith(".js")) return run(process.execPath, [npm, ...args], false);
  return run("npm", args, process.platform === "win32");
}

function run(command: string, args: readonly string[], shell: boolean) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    shell,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error) throw error;
  if (status !== 0) {
    console.error(`${stdout}${stderr}`.trim());
    throw new Failure(
      `It failed: ${[command === process.execPath ? "node" : command, ...args].join(" ")}`,
    );
  }
  return stdout;
}
