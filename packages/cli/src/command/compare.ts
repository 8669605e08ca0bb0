import {
  compare,
  comparisonPage,
  describe,
  foldName,
  headlineOf,
  keyOf,
  type Bundle,
  type CodeFacts,
} from "@wirecode/core/model";
import {
  openAlone,
  openCode,
  openProtocolFor,
  splitAddress,
  type Address,
  type Found,
} from "../catalogue/address.ts";
import { asciiDigits } from "../catalogue/digits.ts";
import { findCode } from "../catalogue/find-code.ts";
import { pageContext } from "../catalogue/page-context.ts";
import { page } from "../print/page.ts";
import { Trouble } from "../trouble.ts";
import type { Command, Question } from "./command.ts";

/** Compares two codes, given in either order. */
export const compareTwo: Command = (question) => {
  const { phrases } = question;
  const [one, other] = openPair(question);
  if (one.bundle === other.bundle && keyOf(one.code) === keyOf(other.code)) {
    const code = `${one.bundle.protocol.title} ${headlineOf(one.code)}`;
    throw new Trouble("misuse", "sameCode", { code });
  }
  const bundles: readonly Bundle[] = [one.bundle, other.bundle];
  const declared = (id: string) => bundles.find(({ protocol }) => protocol.id === id)?.protocol;
  const comparison = compare<CodeFacts>(one.code, other.code, declared);
  return {
    json: () => describe(comparison, { phrases, bundles }),
    view: (width) => page(comparisonPage(one, other, pageContext(question, { bundles })), width),
  };
};

function openPair(question: Question): readonly [Found, Found] {
  const [first = "", second = "", third, tooMany] = question.words;
  const one = splitAddress(first);
  const surplus = one ? third : tooMany;
  if (surplus !== undefined) {
    const args = { command: "compare", word: surplus };
    throw new Trouble("misuse", "tooMany", args);
  }
  if (one && second !== "") {
    return openBoth(question, one, splitAddress(second) ?? [one[0], second]);
  }
  if (third === undefined) throw tooFew(question);
  return openBoth(question, [first, second], [first, third]);
}

/** Two codes, in one bundle where they are of one protocol. */
function openBoth(question: Question, one: Address, other: Address): readonly [Found, Found] {
  const [protocol, code] = one;
  const [otherProtocol, otherCode] = other;
  if (foldName(protocol) !== foldName(otherProtocol)) {
    return [openAlone(question, one), openAlone(question, other)];
  }
  const bundle = openProtocolFor(question, protocol, [code, otherCode]);
  return [openCode(bundle, code), openCode(bundle, otherCode)];
}

/** Two bare codes are not enough: the same number lives in several protocols. */
function tooFew({ words, library, locale }: Question): Trouble {
  const [one, other] = words.map(asciiDigits);
  const protocols = library.protocols().filter((protocol) => {
    const bundle = library.bundle(locale, protocol);
    return [one, other].every((word) => word !== undefined && findCode(bundle, word));
  });
  const didYouMean = protocols.map((protocol) => `wirecode compare ${protocol} ${one} ${other}`);
  const choice = { didYouMean };
  return new Trouble("misuse", "tooFew", { command: "compare" }, choice);
}
