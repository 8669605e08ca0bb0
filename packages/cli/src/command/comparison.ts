import {
  compare,
  describe,
  fill,
  headlineOf,
  keyOf,
  list,
  type Bundle,
  type CodeFacts,
} from "@wirecode/core/model";
import { splitAddress, type Address, type Found } from "../catalogue/quick.ts";
import { comparisonView } from "../render/comparison-view.ts";
import { stack } from "../render/line.ts";
import { paragraph } from "../render/paragraph.ts";
import { Trouble } from "../trouble.ts";
import type { Answer, Page, Question } from "./command.ts";

/** The answer that compares two codes. The commands for other readings stand below it. */
export function told(
  [one, other]: readonly [Found, Found],
  others: readonly string[],
  { phrases }: Question,
): Answer {
  if (one.bundle.protocol === other.bundle.protocol && keyOf(one.code) === keyOf(other.code)) {
    const code = `${one.bundle.protocol.title} ${headlineOf(one.code)}`;
    throw new Trouble("misuse", "sameCode", { code });
  }
  const bundles: readonly Bundle[] =
    one.bundle.protocol.id === other.bundle.protocol.id ? [one.bundle] : [one.bundle, other.bundle];
  const declared = (id: string) => bundles.find(({ protocol }) => protocol.id === id)?.protocol;
  const comparison = compare<CodeFacts>(one.code, other.code, declared);
  const document = describe(comparison, { phrases, bundles });
  return {
    json: () => document,
    view: (page) =>
      stack([
        comparisonView({ told: document, bundles }, page),
        others.length === 0 ? [] : paragraph(otherReadings(others, page), page, { tone: "note" }),
      ]),
  };
}

function otherReadings(others: readonly string[], { phrases }: Page): string {
  return fill(phrases.terminal.didYouMean, { candidates: list(others, phrases, "or") });
}

/** A protocol with two codes, or two addresses, the second of which may leave its protocol out. */
export function addressesIn(words: readonly string[]): readonly [Address, Address] | undefined {
  const [first = "", second, third, ...more] = words;
  if (second === undefined || more.length > 0) return undefined;
  const one = splitAddress(first);
  if (!one)
    return third === undefined
      ? undefined
      : [
          [first, second],
          [first, third],
        ];
  return third === undefined ? [one, splitAddress(second) ?? [one[0], second]] : undefined;
}
