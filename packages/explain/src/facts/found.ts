import type { FoundCode, FoundCodeRole } from "@wirecode/core";

/** A code in a text. */
export type Found = FoundCode;
export type Role = FoundCodeRole;

/** A code that stands at a place of a text. */
export function found(
  protocol: string,
  code: string,
  at: number | null,
  length: number,
  role: Role,
): Found {
  return { protocol, code, at, length, role };
}

/** Each code once for each role, where it stands first, in the order of the text. */
export function distinct(codes: readonly Found[]): readonly Found[] {
  if (codes.length < 2) return codes;
  const met = new Set<string>();
  return codes
    .toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || 0)
    .filter(({ protocol, code }) => {
      const key = `${protocol} ${code}`;
      if (met.has(key)) return false;
      met.add(key);
      return true;
    });
}
