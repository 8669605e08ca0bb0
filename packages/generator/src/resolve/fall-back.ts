import { isPattern, plainOf } from "../translation/strings.ts";
import type { DataPath } from "../load/locate.ts";

/**
 * Words with those of another language in the place of what is absent, string by string.
 *
 * The sentences on an attribute are one text a value or plural category, and `other` is for all that have none: where a
 * language has that, it needs nobody else's.
 * @param met - Learns the path of each string that fell back.
 */
export function fallBack<T extends object>(
  english: T,
  own: object | undefined,
  met: (path: DataPath) => void = () => {},
): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has every key of the original
  return merged(english, own, [], met) as T;
}

function merged(
  english: unknown,
  own: unknown,
  path: DataPath,
  met: (path: DataPath) => void,
): unknown {
  // A word is one text, whether a language needs it in several forms or not.
  if (typeof own === "string" || plainOf(own) !== undefined) return own;
  if (!isRecord(english) || plainOf(english) !== undefined) {
    if (own !== undefined) return own;
    if (english !== undefined) met(path);
    return english;
  }
  const there = isRecord(own) ? own : {};
  if (isPattern([...path, ""]) && there["other"] !== undefined) return there;
  const keys = new Set([...Object.keys(english), ...Object.keys(there)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, merged(english[key], there[key], [...path, key], met)]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
