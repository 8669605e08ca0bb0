import { isOfficial, type CodeFacts, type CodeValue } from "@wirecode/model";

/** The codes of a protocol that can be members of an enum, in canonical order. */
export interface Kinds<T extends CodeFacts> {
  /** Those that a standard defines. */
  readonly official: readonly T[];
  readonly unofficial: readonly T[];
}

/** What kinds of codes there are: each has modules of its own. */
export const KINDS = ["official", "unofficial"] as const;
export type Kind = (typeof KINDS)[number];

/** Parts codes as they are published. A range is no member: it has no value. */
export function kindsOf<T extends CodeFacts>(codes: readonly T[]): Kinds<T> {
  const single = codes.filter(({ range }) => !range);
  return {
    official: single.filter(isOfficial),
    unofficial: single.filter((code) => !isOfficial(code)),
  };
}

/** The values of codes, each once: several members may share one. */
export function valuesOf(codes: readonly CodeFacts[]): readonly CodeValue[] {
  return [...new Set(codes.map(({ code }) => code))];
}

/** The codes that a value means first, where it has several senses. */
export function firstSenses<T extends CodeFacts>(codes: readonly T[]): readonly T[] {
  return valuesOf(codes).flatMap((value) => {
    const sharing = codes.filter(({ code }) => code === value);
    return sharing.find(({ sense }) => sense === undefined) ?? sharing[0] ?? [];
  });
}
