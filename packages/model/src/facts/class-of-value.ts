import type { CodeClass, Protocol } from "../shapes/protocol.ts";

// No code is long, and on a long text some patterns take for ever.
const LONGEST = 100;

/**
 * The class that a value belongs to by its form, whether or not anybody has registered it.
 * @internal
 */
export function classOfValue({ classes }: Protocol, value: string): CodeClass | undefined {
  if (value.length > LONGEST) return undefined;
  return classes.find(({ codes }) => new RegExp(`^(?:${codes})$`).test(value));
}
