import { patternParts } from "../words/sentence.ts";
import type { Inline, Inlines } from "./inline.ts";

/**
 * Puts parts of a line into a pattern's `{placeholders}`.
 * @throws RangeError when the pattern names a placeholder that has no argument.
 * @internal
 */
export function fillInlines(pattern: string, args: Readonly<Record<string, Inline>>): Inlines {
  const parts = patternParts(pattern);
  const line: Inline[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const text = parts[index] ?? "";
    if (text !== "") line.push(text);
    const name = parts[index + 1];
    if (name === undefined) break;
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) throw new RangeError(`The pattern "${pattern}" has no {${name}}.`);
    line.push(value);
  }
  return line;
}
