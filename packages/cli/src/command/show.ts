import { classPage, codePage, inForce, refOf, type Bundle, type Code } from "@wirecode/core/model";
import {
  looksLikeCode,
  namesOf,
  openAlone,
  splitAddress,
  type Address,
  type Found,
} from "../catalogue/address.ts";
import { asciiDigits } from "../catalogue/digits.ts";
import { byKey, WAYS } from "../catalogue/find-code.ts";
import type { Library } from "../catalogue/library.ts";
import { protocolNamed } from "../catalogue/protocol-named.ts";
import { pageContext } from "../catalogue/page-context.ts";
import { severalPage } from "../pages/several-page.ts";
import { page } from "../print/page.ts";
import { nearCodes } from "../suggest/near-codes.ts";
import { nearWords } from "../suggest/near-words.ts";
import { Trouble } from "../trouble.ts";
import { visible } from "../visible.ts";
import type { Answer, Command, Question } from "./command.ts";
import { TYPED_COMMANDS } from "./table.ts";

/** Explains a code: in one protocol in full, or told apart in every protocol that has it. */
export const show: Command = (question) => {
  const [first = "", second, ...others] = question.words;
  const address = splitAddress(first);
  if (others.length > 0 || (address && second !== undefined)) throw tooMany(question);
  if (address) return one(question, address);
  return second === undefined ? everywhere(question, first) : one(question, [first, second]);
};

function one(question: Question, address: Address): Answer {
  const found = openAlone(question, address);
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

function everywhere(question: Question, word: string): Answer {
  const { library, locale } = question;
  const all = findEverywhere(library, locale, asciiDigits(word));
  const [only, ...others] = all;
  if (!only) throw nowhere(library, locale, word);
  return {
    json: () => all.map(({ code }) => code),
    view: (width) =>
      page(
        others.length === 0
          ? pageOf(only, question)
          : severalPage(all, asciiDigits(word), pageContext(question)),
        width,
      ),
  };
}

/** Every code that a word can stand for: by a range, a name or a class only where no code has the value itself. */
function findEverywhere(library: Library, locale: string, word: string): readonly Found[] {
  for (const way of WAYS) {
    const found = library.protocols().flatMap((protocol) => {
      // Most words are keys, and most protocols do not have them: those need not be parsed to know.
      const bundle =
        way === byKey
          ? library.excerpt(locale, protocol, [word])
          : library.bundle(locale, protocol);
      return bundle ? meant(bundle, way(bundle, word)) : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The codes that can be meant: a range that is only reserved says of a number that it is none. */
function meant(bundle: Bundle, codes: readonly Code[]): readonly Found[] {
  return codes.filter((code) => !code.range || inForce(code)).map((code) => ({ code, bundle }));
}

function nowhere(library: Library, locale: string, word: string): Trouble {
  const protocols = library.protocols();
  const codes = protocols.flatMap((protocol) => library.bundle(locale, protocol).codes);
  const wanted = asciiDigits(word);
  if (looksLikeCode(wanted)) {
    const didYouMean = nearCodes(wanted, codes);
    return new Trouble("unknown", "unknownEverywhere", { code: word }, { didYouMean });
  }
  const didYouMean = nearWords(word, [...TYPED_COMMANDS, ...protocols, ...namesOf(codes)]);
  return new Trouble("unknown", "unknownWord", { word }, { didYouMean });
}

/** Two codes behind a protocol are a comparison that lacks its command; anything else a command gone wrong. */
function tooMany({ words, library }: Question): Trouble {
  const [first = "", second = "", ...others] = words;
  const protocols = library.protocols();
  if (splitAddress(first)) {
    return new Trouble("misuse", "tooMany", { command: first, word: second });
  }
  if (protocolNamed(first, protocols) === undefined) {
    const didYouMean = nearWords(first, [...TYPED_COMMANDS, ...protocols]);
    return new Trouble("misuse", "unknownCommand", { command: first }, { didYouMean });
  }
  const didYouMean =
    others.length === 1 ? [`wirecode compare ${words.map(visible).join(" ")}`] : [];
  const args = { command: first, word: others[0] ?? "" };
  return new Trouble("misuse", "tooMany", args, { didYouMean });
}
