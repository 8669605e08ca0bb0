import { readIfThere } from "./read-if-there.ts";

/** Seconds of processor time. Only Linux tells; clock ticks are hundredths of a second there (proc(5)). */
export interface Cpu {
  readonly user: number;
  readonly system: number;
}

/** What a process that runs has used up, without its children. */
export function cpuOf(pid: number | undefined): Cpu {
  return fieldsOf(pid ?? "none", 11);
}

/** What the processes have used up that this one has started and that have ended. */
export function cpuOfChildren(): Cpu {
  return fieldsOf("self", 13);
}

/** What was used up from one moment to another. */
export function cpuSince(before: Cpu, now: Cpu): Cpu {
  return { user: now.user - before.user, system: now.system - before.system };
}

export function allOf({ user, system }: Cpu): number {
  return user + system;
}

function fieldsOf(process: string | number, first: number): Cpu {
  const [, fields = ""] = (readIfThere(`/proc/${process}/stat`) ?? "").split(") ");
  const [user = 0, system = 0] = fields
    .split(" ")
    .slice(first, first + 2)
    .map(Number);
  return { user: user / 100, system: system / 100 };
}
