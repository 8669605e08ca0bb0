import type { CodeFacts } from "../shapes/code.ts";
import type { Status } from "../shapes/vocabulary.ts";

/** Whether a standard lets a code be sent today. */
export function inForce({ status }: Pick<CodeFacts, "status">): boolean {
  return IN_FORCE.has(status);
}

const IN_FORCE: ReadonlySet<Status> = new Set(["registered", "private-use", "temporary"]);
