import { asciiDigits, classPage, codePage, refOf } from "@wirecode/core/model";
import { openQuickly, splitAddress, type Found } from "../catalogue/address.ts";
import { byKey } from "../catalogue/by-key.ts";
import { pageContext } from "../catalogue/page-context.ts";
import { severalPage } from "../pages/several-page.ts";
import { page } from "../print/page.ts";
import type { Answer, Command, Question } from "./command.ts";

/** Explains a code: in one protocol in full, or told apart in every protocol that has it. */
export const show: Command = async (question) => {
  const { words } = question;
  const [first = "", second, ...others] = words;
  if (others.length === 0) {
    const address = second === undefined ? splitAddress(first) : ([first, second] as const);
    const quick = address && openQuickly(question, address);
    if (quick) return one(quick, question);
    const codes = address ? [] : keyedEverywhere(question, asciiDigits(first));
    if (codes.length > 0) return several(codes, asciiDigits(first), question);
  }
  // Most of what is asked is a number, and needs nothing of this.
  const { understand } = await import("./understand.ts");
  return await understand(question);
};

/** The codes that have a word for their value, in every protocol. Those without it are not parsed to know. */
function keyedEverywhere({ library, locale }: Question, word: string): readonly Found[] {
  return library.protocols().flatMap((protocol) => {
    const bundle = library.excerpt(locale, protocol, [word]);
    return bundle ? byKey(bundle, word).map((code) => ({ code, bundle })) : [];
  });
}

/** One code in full. */
export function one(found: Found, question: Question): Answer {
  return {
    json: () => found.code,
    view: (width) => page(pageOf(found, question), width),
  };
}

/** The page of a code or of a class. */
function pageOf({ code, bundle }: Found, question: Question) {
  const context = pageContext(question, { bundles: [bundle], code: refOf(code) });
  return code.kind === "class"
    ? classPage(String(code.code), bundle, context)
    : codePage(code, bundle, context);
}

/** Codes told apart, or the only one in full. */
export function several(all: readonly Found[], asked: string, question: Question): Answer {
  const [only, ...others] = all;
  return {
    json: () => all.map(({ code }) => code),
    view: (width) =>
      page(
        only && others.length === 0
          ? pageOf(only, question)
          : severalPage(all, asked, pageContext(question)),
        width,
      ),
  };
}
