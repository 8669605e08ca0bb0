import { spawn } from "node:child_process";
import { cpuOfChildren, cpuSince, type Cpu } from "./cpu.ts";
import { readIfThere } from "./read-if-there.ts";

interface Ran {
  /** From start to end. */
  readonly seconds: number;
  readonly cpu: Cpu;
  /** The greatest resident memory of the process in bytes; only Linux tells. */
  readonly memory: number;
  /** What it printed on standard output. */
  readonly out: string;
}

/** Runs a command to its end. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const before = cpuOfChildren();
  const started = performance.now();
  const child = spawn(command, [...args], { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, peakOf(child.pid))), 20);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${err.slice(-2000)}`);
  return { seconds, cpu: cpuSince(before, cpuOfChildren()), memory, out };
}

function peakOf(pid: number | undefined) {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readIfThere(`/proc/${pid}/status`) ?? "")?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
