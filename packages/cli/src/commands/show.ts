import { asciiDigits, isHearsay, type Side } from "@wirecode/model";
import { byKey } from "../library/by-key.ts";
import { openQuickly, splitAddress } from "../library/quick.ts";
import { oneCode, severalCodes } from "./codes-answer.ts";
import type { Command, Question } from "./command.ts";

/** Explains a code: in one protocol in full, or told apart in every protocol that has it. */
export const show: Command = async (question) => {
  const { words } = question;
  const [first = "", second, ...others] = words;
  if (others.length === 0) {
    const address = second === undefined ? splitAddress(first) : ([first, second] as const);
    const quick = address && openQuickly(question, address);
    if (quick) return oneCode(quick, question);
    const codes = address ? [] : keyedEverywhere(question, asciiDigits(first));
    if (!codes.every(({ code }) => isHearsay(code)))
      return severalCodes(codes, asciiDigits(first), question);
  }
  // Most of what is asked is a number, and needs nothing of this.
  const { understand } = await import("./understand.ts");
  return await understand(question);
};

/**
 * The codes that have a word for their value, or for their number on some platform, in every protocol. Those without it
 * are not parsed to know.
 */
function keyedEverywhere({ library, locale }: Question, word: string): readonly Side[] {
  return library.protocols().flatMap((protocol) =>
    [word, ...library.numbered(protocol, word)].flatMap((key) => {
      const bundle = library.excerpt(locale, protocol, [key]);
      return bundle ? byKey(bundle, key).map((code) => ({ code, bundle })) : [];
    }),
  );
}
