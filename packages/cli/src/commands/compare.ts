import { asciiDigits, keyOf, type Side } from "@wirecode/model";
import { protocolNamed } from "../library/protocol-named.ts";
import { openQuickly } from "../library/quick.ts";
import type { Command, Question } from "./command.ts";
import { addressesIn, comparisonAnswer } from "./comparison.ts";

/** Compares two codes, given in either order. */
export const compareTwo: Command = async (question) => {
  const quick = openPairQuickly(question);
  if (quick) return comparisonAnswer(quick, [], question);
  // Most pairs are written as they are listed, and need nothing of this.
  const { comparePair } = await import("./spelled-pair.ts");
  return comparePair(question);
};

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
