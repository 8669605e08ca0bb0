import {
  compare,
  comparisonPage,
  describe,
  headlineAcross,
  keyOf,
  locatePairs,
  type CodeFacts,
  type Side,
} from "@wirecode/model";
import type { Language } from "../library/language.ts";
import type { Answer } from "./answer.ts";
import { meantCodes } from "./meant-codes.ts";
import { sidesOf } from "./sides.ts";
import { Unanswered } from "./unanswered.ts";

/** Two codes as people type them; one of them may leave its protocol out. */
interface Both {
  readonly a: string;
  readonly b: string;
}

/** What a page of a comparison says beside what tells the two apart. */
const ELSEWHERE: ReadonlySet<string> = new Set(["examples", "seeAlso"]);

/**
 * Tells two codes apart.
 * @throws Unanswered where one of the two does not exist, and where both are the same.
 */
export function comparison(both: Both, language: Language): Answer {
  const [one, other] = pairOf(both, language);
  const { phrases, context } = language;
  const bundles = one.bundle === other.bundle ? [one.bundle] : [one.bundle, other.bundle];
  const declared = (id: string) => bundles.find(({ protocol }) => protocol.id === id)?.protocol;
  const page = comparisonPage(one, other, context);
  const compared = compare<CodeFacts>(one.code, other.code, declared);
  return {
    structured: { ...describe(compared, { phrases, bundles }) },
    shown: { ...page, sections: page.sections.filter(({ id }) => !ELSEWHERE.has(id)) },
  };
}

/** The pair that is most likely meant. */
function pairOf({ a, b }: Both, language: Language): readonly [Side, Side] {
  const [pair] = locatePairs([a, b], language.protocols);
  const [one, other] = pair ? sidesOf(pair, language) : [];
  if (one && other) return [one, other];
  // One of the two is none, or both are the same.
  const [left] = meantCodes({ code: a }, language);
  const [right] = meantCodes({ code: b }, language);
  if (left && right && isSame(left, right)) {
    const code = headlineAcross(left.code, left.bundle.protocol.title);
    throw new Unanswered({ sentence: "sameCode", args: { code } }, { misuse: true });
  }
  if (left && right) return [left, right];
  throw new Unanswered({ sentence: "unknownEverywhere", args: { code: a } });
}

function isSame(one: Side, other: Side): boolean {
  return one.bundle === other.bundle && keyOf(one.code) === keyOf(other.code);
}
