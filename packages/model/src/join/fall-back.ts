/** Where a string stands below a value. */
type Path = readonly (string | number)[];

/**
 * Words with those of another language in the place of what is absent, string by string.
 *
 * The sentences on an attribute are one text a value or plural category, and `other` is for all that have none: where a
 * language has that, it needs nobody else's.
 * @param met - Learns the path of each string that fell back.
 * @internal
 */
export function fallBack<T extends object>(
  whole: T,
  own: object | undefined,
  met: (path: Path) => void = () => {},
): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has every key of the original
  return merged(whole, own, [], met) as T;
}

function merged(whole: unknown, own: unknown, path: Path, met: (path: Path) => void): unknown {
  // A word is one text, whether a language needs it in several forms or not.
  if (typeof own === "string" || plainOf(own) !== undefined) return own;
  if (!isRecord(whole) || plainOf(whole) !== undefined) {
    if (own !== undefined) return own;
    if (whole !== undefined) met(path);
    return whole;
  }
  const there = isRecord(own) ? own : {};
  if (isPattern([...path, ""]) && there["other"] !== undefined) return there;
  const keys = new Set([...Object.keys(whole), ...Object.keys(there)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, merged(whole[key], there[key], [...path, key], met)]),
  );
}

/**
 * The plain form of a word that is given in several: their names are every language's own.
 * @internal
 */
export function plainOf(value: unknown): string | undefined {
  const plain = isRecord(value) && Object.hasOwn(value, "plain") ? value["plain"] : undefined;
  return typeof plain === "string" ? plain : undefined;
}

/**
 * Whether a path leads to one of the sentences on an attribute, which stand under values and plural categories.
 * @internal
 */
export function isPattern(path: Path): boolean {
  return PATTERNS.has(path.at(-2));
}

const PATTERNS: ReadonlySet<unknown> = new Set(["says", "both"]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
