import { once } from "../once.ts";
import type { CodeClass } from "../shapes/protocol.ts";

// No code is long, and on a long text some patterns take for ever.
const LONGEST = 100;

/** As much of a class as tells which codes are in it. */
type Formed = Pick<CodeClass, "id" | "codes">;

/**
 * The class that a value belongs to by its form, whether or not anybody has registered it.
 * @internal
 */
export function classOfValue<T extends Formed>(
  { classes }: { readonly classes: readonly T[] },
  value: string,
): T | undefined {
  if (value.length > LONGEST) return undefined;
  return classes.find((one) => formOf(one).test(value));
}

const formOf = once(({ codes }: Formed) => new RegExp(`^(?:${codes})$`));
