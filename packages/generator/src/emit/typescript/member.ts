import type { Code } from "@wirecode/model";

/** A name that an enum has for a code. */
export interface Member {
  readonly name: string;
  readonly code: Code;
  /** Whether the code is called otherwise today. */
  readonly former: boolean;
}

/**
 * The members of an enum, in canonical order. Of those with one value the names of today come first, the first sense
 * before the others: compilers and editors name a value by its first member.
 */
export function membersOf(codes: readonly Code[]): readonly Member[] {
  const values = [...new Set(codes.map(({ code }) => code))];
  return values.flatMap((value) => {
    const sharing = codes.filter(({ code }) => code === value);
    return [
      ...sharing.map((code) => ({ name: code.name, code, former: false })),
      ...sharing.flatMap((code) =>
        (code.formerNames ?? []).map((name) => ({ name, code, former: true })),
      ),
    ];
  });
}
