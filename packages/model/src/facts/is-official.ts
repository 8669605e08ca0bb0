import { UNREGISTERED } from "../vocabulary/facts.ts";
import type { CodeFacts } from "../shapes/code.ts";

/**
 * Whether a standard or a registry has a code. Only such codes count where it is said how many a protocol has; others
 * are listed apart.
 * @internal
 */
export function isOfficial({ status }: Pick<CodeFacts, "status">): boolean {
  return status !== "unofficial" && status !== UNREGISTERED;
}
