import type { Code } from "@wirecode/model";

/**
 * What the picture of a code says, which needs no translation: the protocol, the word or number that people
 * know the code by, and its phrase where that is another one.
 *
 * @param protocol its title
 */
export function captions(
  { code, mnemonic, phrase, shortPhrase, aliases, name }: Code,
  protocol: string,
) {
  const phrases = [shortPhrase, phrase, ...aliases].flatMap((one) => one ?? []);
  const shown = phrases.find((other) => other.toLowerCase() !== mnemonic?.toLowerCase());
  return {
    protocol: mnemonic === undefined ? protocol : `${protocol} ${code}`,
    code: mnemonic ?? String(code),
    phrase: shown ?? (mnemonic === undefined ? name : ""),
  };
}

/** The same in one line, for those who do not see the picture. */
export function alternativeText(code: Code, protocol: string) {
  return Object.values(captions(code, protocol)).join(" ").trim();
}
