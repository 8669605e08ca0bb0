import type { CodeFacts } from "../shapes/code.ts";
import { foldName } from "../words/fold-name.ts";

/** Whether a word names a code: its enum member, its mnemonic, its phrase or another phrase in circulation. */
export function isNamed(code: Names, folded: string): boolean {
  return namesOf(code).some((one) => foldName(one) === folded);
}

/** What a code is called by. */
type Names = Pick<
  CodeFacts,
  "name" | "formerNames" | "mnemonic" | "shortPhrase" | "phrase" | "aliases"
>;

/**
 * Everything that a code is called.
 * @internal
 */
export function namesOf({
  name,
  formerNames = [],
  mnemonic = "",
  shortPhrase = "",
  phrase,
  aliases,
}: Names): readonly string[] {
  return [name, mnemonic, shortPhrase, phrase ?? "", ...aliases, ...formerNames];
}
