import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Where this process runs: numbers of processes mean nothing on another machine or in another container. */
export function processPlace(): string {
  return brief(`${hostname()} ${pidNamespace()}`);
}

/**
 * What tells a process from any other that has had its number; `undefined` where none is running under it. Where a
 * system does not say when a process was born, all of one number are the same.
 */
export function identityOf(pid: number): string | undefined {
  if (!isThere(pid)) return undefined;
  if (process.platform === "win32") return brief("");
  const [state, born] = statusIn(pid) ?? statusOf(pid) ?? ["", ""];
  // A process that was killed keeps its number until its parent has noticed.
  return /^[ZX]/.test(state) ? undefined : brief(born);
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** State and start of a process as Linux tells them; the name in between may hold anything. See proc_pid_stat(5). */
function statusIn(pid: number): readonly [state: string, born: string] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [fields[0] ?? "", fields[19] ?? ""];
  } catch {
    return undefined;
  }
}

/** The same as POSIX systems tell it. */
function statusOf(pid: number): readonly [state: string, born: string] | undefined {
  try {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const columns = ["-o", "stat=", "-o", "lstart=", "-p", String(pid)];
    const [state = "", ...born] = execFileSync("ps", columns, {
      encoding: "utf8",
      env,
      stdio: ["ignore", "pipe", "ignore"],
    })
      .trim()
      .split(/\s+/);
    return [state, born.join(" ")];
  } catch {
    return undefined;
  }
}

function pidNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function brief(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
