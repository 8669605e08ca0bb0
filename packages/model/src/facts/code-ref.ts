import { keyOf } from "./key.ts";
import { canonical } from "./pair.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeRef, Pair } from "../shapes/pair.ts";

/** As much of a code as tells it apart from all others. */
type Addressed = Pick<CodeFacts, "protocol" | "code" | "sense">;

/**
 * A code as others refer to it.
 * @internal
 */
export function refOf(code: Addressed): CodeRef {
  return { protocol: code.protocol, code: keyOf(code) };
}

/**
 * Two codes as the pair that a comparison is about.
 * @internal
 */
export function pairOf(one: Addressed, other: Addressed): Pair {
  const [a, b] = canonical(one, other);
  return { a: refOf(a), b: refOf(b) };
}

/**
 * Names a code among those of all protocols: `smtp:550`.
 * @internal
 */
export function addressOf({ protocol, code }: CodeRef): string {
  return `${protocol}:${code}`;
}
