import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { Failure } from "./failure.mjs";

/** @typedef {{ stdout: string; printed: string; ran: string }} Ended  What a program said: on standard output, and altogether. */

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Starts a program that `stopAll` ends together with everything it has started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
export function start(command, args, options) {
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

/** @param {number} pid */
function stopGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

/**
 * Runs a program to its end. @throws Failure unless it ends with the exit code that is expected
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string; env: NodeJS.ProcessEnv; expect?: number; shell?: boolean; ran?: string }} options  with what one would type, if it is not that
 * @returns {Promise<Ended>}
 */
export async function run(command, args, options) {
  const { cwd, env, expect = 0, shell = false, ran = lineOf(command, args) } = options;
  const child = start(command, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, printed] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    printed += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise((resolve, reject) => {
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

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
const lineOf = (command, args) =>
  [command === process.execPath ? "node" : command, ...args].join(" ");

/**
 * Runs `npm` or `npx`: those that run this very command, where it is known.
 * @param {"npm" | "npx"} tool
 * @param {readonly string[]} args
 * @param {{ cwd: string; env: NodeJS.ProcessEnv; expect?: number }} options
 */
export function runNpm(tool, args, options) {
  const npm = process.env["npm_execpath"];
  if (npm?.endsWith("npm-cli.js")) {
    const script = join(dirname(npm), `${tool}-cli.js`);
    return run(process.execPath, [script, ...args], { ...options, ran: lineOf(tool, args) });
  }
  return run(tool, args, { ...options, shell: process.platform === "win32" });
}
