import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { dirname, join } from "node:path";
import { Failure } from "./failure.ts";

/** What a program said: on standard output, and altogether. */
interface Ended {
  readonly stdout: string;
  readonly printed: string;
  readonly ran: string;
}

const running = new Set<ChildProcess>();

/** Starts a program that `stopAll` ends together with everything it has started. */
export function start(command: string, args: readonly string[], options: SpawnOptions) {
  const child = spawn(command, args, {
    ...options,
    // A group of its own can be ended as a whole.
    detached: process.platform !== "win32",
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/** Ends all that has been started. */
export function stopAll() {
  for (const { pid } of running) {
    if (pid === undefined) continue;
    if (process.platform === "win32") spawnSync("taskkill", ["/pid", `${pid}`, "/t", "/f"]);
    else stopGroup(pid);
  }
}

function stopGroup(pid: number) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

/**
 * Runs a program to its end.
 * @param options with what one would type, if it is not that
 * @throws Failure unless it ends with the exit code that is expected
 */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; expect?: number; shell?: boolean; ran?: string },
): Promise<Ended> {
  const { cwd, env, expect = 0, shell = false, ran = lineOf(command, args) } = options;
  const child = start(command, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, printed] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    printed += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== expect) {
    throw new Failure(`It ended with exit code ${code}, and ${expect} was expected.`, {
      ran,
      output: printed,
    });
  }
  return { stdout, printed, ran };
}

const lineOf = (command: string, args: readonly string[]) =>
  [command === process.execPath ? "node" : command, ...args].join(" ");

/** Runs `npm` or `npx`: those that run this very command, where it is known. */
export function runNpm(
  tool: "npm" | "npx",
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; expect?: number },
) {
  const npm = process.env["npm_execpath"];
  if (npm?.endsWith("npm-cli.js")) {
    const script = join(dirname(npm), `${tool}-cli.js`);
    return run(process.execPath, [script, ...args], { ...options, ran: lineOf(tool, args) });
  }
  return run(tool, args, { ...options, shell: process.platform === "win32" });
}
