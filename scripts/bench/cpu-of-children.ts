import { readIfThere } from "./read-if-there.ts";

/**
 * Seconds of processor time, in user and kernel, of the processes that this one has started and that have ended. Only
 * Linux tells; clock ticks are hundredths of a second there (proc(5), cutime and cstime).
 */
export function cpuOfChildren() {
  const [, fields = ""] = (readIfThere("/proc/self/stat") ?? "").split(") ");
  const [user = 0, system = 0] = fields.split(" ").slice(13, 15).map(Number);
  return (user + system) / 100;
}
