import {
  asciiDigits,
  compare,
  comparisonPage,
  describe,
  fill,
  headlineOf,
  keyOf,
  list,
  locate,
  locatePairs,
  refsOf,
  suggest,
  type Block,
  type Bundle,
  type Code,
  type CodeFacts,
  type LocatedPair,
  type Side,
} from "@wirecode/core/model";
import {
  openCode,
  openProtocol,
  openQuickly,
  splitAddress,
  type Address,
} from "../library/address.ts";
import { listedProtocols, withBundles } from "../library/listed.ts";
import { pageContext } from "../library/page-context.ts";
import { protocolNamed } from "../library/protocol-named.ts";
import { compareCommand } from "../print/commands.ts";
import { page } from "../print/page.ts";
import { Trouble } from "../trouble/trouble.ts";
import type { Answer, Command, Question } from "./command.ts";

/** Compares two codes, given in either order. */
export const compareTwo: Command = (question) => {
  const quick = openPairQuickly(question);
  if (quick) return told(quick, [], question);
  const text = question.words.join(" ");
  const pairs = locatePairs(text, listedProtocols(question));
  if (pairs.length > 0) return comparePairs(pairs, question);
  throw whyNot(question);
};

/** Compares the pair that is most likely meant, and names the other readings below. */
export function comparePairs(pairs: readonly LocatedPair<Code>[], question: Question): Answer {
  const [first, ...others] = pairs;
  const [one, other] = first ? withBundles(first, question) : [];
  if (!one || !other) throw new Trouble("misuse", "tooFew", { command: "compare" });
  return told(
    [one, other],
    others.map((pair) => compareCommand(refsOf(pair))),
    question,
  );
}

function told(
  [one, other]: readonly [Side, Side],
  others: readonly string[],
  question: Question,
): Answer {
  const { phrases } = question;
  if (one.bundle.protocol === other.bundle.protocol && keyOf(one.code) === keyOf(other.code)) {
    const code = `${one.bundle.protocol.title} ${headlineOf(one.code)}`;
    throw new Trouble("misuse", "sameCode", { code });
  }
  const bundles: readonly Bundle[] =
    one.bundle.protocol.id === other.bundle.protocol.id ? [one.bundle] : [one.bundle, other.bundle];
  const declared = (id: string) => bundles.find(({ protocol }) => protocol.id === id)?.protocol;
  const comparison = compare<CodeFacts>(one.code, other.code, declared);
  return {
    json: () => describe(comparison, { phrases, bundles }),
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

/** Two codes by their very keys, read without the rest of their bundles. */
function openPairQuickly(question: Question): readonly [Side, Side] | undefined {
  const addresses = addressesIn(question.words);
  if (!addresses) return undefined;
  const [[protocol, code], [otherProtocol, otherCode]] = addresses;
  const { library, locale } = question;
  if (protocol === otherProtocol) {
    const id = protocolNamed(protocol, library.protocols());
    const keys = [code, otherCode].map(asciiDigits);
    const bundle = id === undefined ? undefined : library.excerpt(locale, id, keys);
    const [one, other] = keys.map((key) =>
      bundle?.codes.find((each) => String(keyOf(each)) === key),
    );
    return (
      bundle &&
      one &&
      other && [
        { code: one, bundle },
        { code: other, bundle },
      ]
    );
  }
  const [one, other] = addresses.map((address) => openQuickly(question, address));
  return one && other && [one, other];
}

/** A protocol with two codes, or two addresses, the second of which may leave its protocol out. */
function addressesIn(words: readonly string[]): readonly [Address, Address] | undefined {
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

/** What is wrong with words that are no pair. */
function whyNot(question: Question): Trouble {
  const { words } = question;
  const protocols = listedProtocols(question);
  const [first = "", second, , tooMany] = words;
  if (second === undefined) return new Trouble("misuse", "tooFew", { command: "compare" });
  const addresses = addressesIn(words);
  const isNamed = protocolNamed(first, question.library.protocols()) !== undefined;
  if (addresses && (isNamed || splitAddress(first))) {
    // One of the two has its own trouble, or both are one code.
    const [one, other] = addresses.map(([protocol, code]) =>
      openCode(openProtocol(question, protocol), code),
    );
    if (one && other) told([one, other], [], question);
  }
  if (tooMany !== undefined) {
    return new Trouble("misuse", "tooMany", { command: "compare", word: tooMany });
  }
  const lost = words.find((word) => locate(word, protocols).codes.length === 0);
  if (lost === undefined || isNamed) return new Trouble("misuse", "tooFew", { command: "compare" });
  const didYouMean = [...new Set(suggest(lost, protocols).map(({ written }) => written))];
  return new Trouble("unknown", "unknownWord", { word: lost }, { didYouMean });
}
