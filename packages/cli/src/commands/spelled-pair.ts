import { locate, locatePairs, refsOf, suggest, type Code, type LocatedPair } from "@wirecode/model";
import { openCode, openProtocol } from "../library/address.ts";
import { listedProtocols, withBundles } from "../library/listed.ts";
import { protocolNamed } from "../library/protocol-named.ts";
import { splitAddress } from "../library/quick.ts";
import { compareCommand } from "../print/commands.ts";
import { Trouble } from "../trouble/trouble.ts";
import type { Answer, Question } from "./command.ts";
import { addressesIn, comparisonAnswer } from "./comparison.ts";

/** Compares the pair that words spell, or says what is wrong with them. */
export function comparePair(question: Question): Answer {
  const pairs = locatePairs(question.words.join(" "), listedProtocols(question));
  if (pairs.length > 0) return comparePairs(pairs, question);
  throw whyNot(question);
}

/** Compares the pair that is most likely meant, and names the other readings below. */
export function comparePairs(pairs: readonly LocatedPair<Code>[], question: Question): Answer {
  const [first, ...others] = pairs;
  const [one, other] = first ? withBundles(first, question) : [];
  if (!one || !other) throw new Trouble("misuse", "tooFew", { command: "compare" });
  return comparisonAnswer(
    [one, other],
    others.map((pair) => compareCommand(refsOf(pair))),
    question,
  );
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
    if (one && other) comparisonAnswer([one, other], [], question);
  }
  if (tooMany !== undefined) {
    return new Trouble("misuse", "tooMany", { command: "compare", word: tooMany });
  }
  const lost = words.find((word) => locate(word, protocols).codes.length === 0);
  if (lost === undefined || isNamed) return new Trouble("misuse", "tooFew", { command: "compare" });
  const didYouMean = [...new Set(suggest(lost, protocols).map(({ written }) => written))];
  return new Trouble("unknown", "unknownWord", { word: lost }, { didYouMean });
}
