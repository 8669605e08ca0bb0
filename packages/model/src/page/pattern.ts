import { partsOf } from "../sentence.ts";
import type { Inline, Inlines } from "./inline.ts";

/**
 * Puts parts of a line into a pattern's `{placeholders}`.
 * @throws RangeError when the pattern names a placeholder that has no argument.
 */
export function fillInlines(pattern: string, args: Readonly<Record<string, Inline>>): Inlines {
  return partsOf(pattern).flatMap((part, index) => {
    if (index % 2 === 0) return part === "" ? [] : [part];
    const value = Object.hasOwn(args, part) ? args[part] : undefined;
    if (value === undefined) throw new RangeError(`The pattern "${pattern}" has no {${part}}.`);
    return [value];
  });
}
