import { inForce } from "@wirecode/core/model";
import {
  looksLikeCode,
  namesOf,
  openCode,
  openProtocol,
  splitAddress,
  type Found,
} from "../catalogue/address.ts";
import { asciiDigits } from "../catalogue/digits.ts";
import { WAYS } from "../catalogue/find-code.ts";
import type { Library } from "../catalogue/library.ts";
import { protocolNamed } from "../catalogue/protocol-named.ts";
import { codeView } from "../render/code-view.ts";
import { severalView } from "../render/several-view.ts";
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
  if (address) return one(question, ...address);
  return second === undefined ? everywhere(question, first) : one(question, first, second);
};

function one({ library, locale }: Question, protocol: string, word: string): Answer {
  const found = openCode(openProtocol(library, locale, protocol), word);
  return {
    json: () => found.code,
    view: (page) => codeView(found, library.mappings(locale), page),
  };
}

function everywhere({ library, locale }: Question, word: string): Answer {
  const all = findEverywhere(library, locale, asciiDigits(word));
  const [only, ...others] = all;
  if (!only) throw nowhere(library, locale, word);
  return {
    json: () => all.map(({ code }) => code),
    view: (page) =>
      others.length === 0
        ? codeView(only, library.mappings(locale), page)
        : severalView(all, asciiDigits(word), page),
  };
}

/** Every code that a word can stand for: by a range, a name or a class only where no code has the value itself. */
function findEverywhere(library: Library, locale: string, word: string): readonly Found[] {
  for (const [index, way] of WAYS.entries()) {
    const found = library
      .protocols()
      .filter((protocol) => index > 0 || mayHave(library, locale, protocol, word))
      .flatMap((protocol) => {
        const bundle = library.bundle(locale, protocol);
        const codes = way(bundle, word);
        // A range that is only reserved says of a number that it is none.
        return codes
          .filter((code) => !code.range || inForce(code))
          .map((code) => ({ code, bundle }));
      });
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a protocol can have the code, so that the bundles of the others need not be parsed. */
function mayHave(library: Library, locale: string, protocol: string, word: string): boolean {
  return looksLikeCode(word) && library.mentions(locale, protocol, word.replace(/@.*/, ""));
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
