import { spawn } from "node:child_process";
import { cpuOfChildren } from "./cpu-of-children.mjs";
import { readIfThere } from "./read-if-there.mjs";

/**
 * @typedef {object} Ran
 * @property {number} seconds From start to end.
 * @property {number} cpu Seconds of processor time, in user and kernel; only Linux tells.
 * @property {number} memory The greatest resident memory of the process in bytes; only Linux tells.
 * @property {string} out What it printed on standard output.
 */

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string, readonly env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Ran>}
 */
export async function runCommand(command, args, options = {}) {
  const before = cpuOfChildren();
  const started = performance.now();
  const child = spawn(command, [...args], { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, peakOf(child.pid))), 20);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (/** @type {string} */ text) => (err += text));
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${err.slice(-2000)}`);
  return { seconds, cpu: cpuOfChildren() - before, memory, out };
}

/** @param {number | undefined} pid */
function peakOf(pid) {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readIfThere(`/proc/${pid}/status`) ?? "")?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
