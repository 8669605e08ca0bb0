import type { CodeFacts } from "./shapes/code.ts";

/** A name as lookups compare it: `NOT_FOUND`, `not-found`, `Not Found` and `NotFound` are one. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}

/** Whether a word names a code: its enum member, its mnemonic, its phrase or another phrase in circulation. */
export function isNamed(code: CodeFacts, folded: string): boolean {
  return namesOf(code).some((one) => foldName(one) === folded);
}

/**
 * Everything that a code is called.
 * @internal
 */
export function namesOf({ name, mnemonic = "", phrase, aliases }: CodeFacts): readonly string[] {
  return [name, mnemonic, phrase ?? "", ...aliases];
}
