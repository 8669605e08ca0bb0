import {
  compare,
  comparisonPage,
  describe,
  fill,
  headlineAcross,
  keyOf,
  list,
  type Block,
  type Bundle,
  type CodeFacts,
  type Side,
} from "@wirecode/model";
import { pageContext } from "../library/page-context.ts";
import { splitAddress, type Address } from "../library/quick.ts";
import { page } from "../print/page.ts";
import { Trouble } from "../trouble/trouble.ts";
import type { Answer, Question } from "./command.ts";

/** The answer that compares two codes. The commands for other readings stand below it. */
export function comparisonAnswer(
  [one, other]: readonly [Side, Side],
  others: readonly string[],
  question: Question,
): Answer {
  const { phrases } = question;
  if (one.bundle.protocol === other.bundle.protocol && keyOf(one.code) === keyOf(other.code)) {
    const code = headlineAcross(one.code, one.bundle.protocol.title);
    throw new Trouble("misuse", "sameCode", { code });
  }
  const bundles: readonly Bundle[] =
    one.bundle.protocol.id === other.bundle.protocol.id ? [one.bundle] : [one.bundle, other.bundle];
  const declared = (id: string) => bundles.find(({ protocol }) => protocol.id === id)?.protocol;
  return {
    json: () => describe(compare<CodeFacts>(one.code, other.code, declared), { phrases, bundles }),
    view: (width) =>
      page(
        {
          ...comparisonPage(one, other, pageContext(question, { bundles })),
          end: others.length === 0 ? [] : [otherReadings(others, question)],
        },
        width,
      ),
  };
}

function otherReadings(others: readonly string[], { phrases }: Question): Block {
  const candidates = list(others, phrases, "or");
  return { kind: "note", content: [fill(phrases.terminal.didYouMean, { candidates })] };
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
