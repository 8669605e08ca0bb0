/**
 * The numbers that C headers define, by name: those that are written as numbers, as other names, or as a base and a number.
 * A name that is defined twice has the number of the last definition, as in the header that comes last.
 */
export function definesIn(text: string): ReadonlyMap<string, number> {
  const written = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(
    /^[ \t]*#[ \t]*define[ \t]+([A-Z][A-Z0-9_]*)[ \t]+([^/\n]+)/gm,
  ))
    written.set(name, value.trim());
  const numbers = new Map<string, number>();
  for (const [name, value] of written) {
    const number = numberOf(value, written);
    if (number !== undefined) numbers.set(name, number);
  }
  return numbers;
}

/** What a definition comes to; `undefined` where it is no number. */
function numberOf(
  value: string,
  written: ReadonlyMap<string, string>,
  depth = 0,
): number | undefined {
  const plain = value.replaceAll(/^\(|\)$|[LU]+$/g, "").trim();
  if (/^-?\d+$/.test(plain)) return Number(plain);
  const [, base, added] = /^([A-Z][A-Z0-9_]*)(?:\s*\+\s*(\d+))?$/.exec(plain) ?? [];
  const below = base === undefined ? undefined : written.get(base);
  if (below === undefined || depth > 5) return undefined;
  const number = numberOf(below, written, depth + 1);
  return number === undefined ? undefined : number + Number(added ?? 0);
}
