import { cautions, choose } from "./advice.ts";
import { valueLabel, wordsOf } from "../words/attribute-words.ts";
import type { Comparison } from "./compare.ts";
import { PLAIN, type Style } from "../words/sentence.ts";
import type { Code } from "../shapes/code.ts";
import type { ComparisonDocument, DifferentRow, SharedRow } from "../shapes/comparison.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { ComparisonText } from "../shapes/words.ts";
import { sayBoth, sayEach, sayOf, telling, type ProtocolSpeech, type Telling } from "./telling.ts";
import { verdict } from "./verdict.ts";

/** The words a comparison is told in. */
export interface ComparisonWords {
  readonly phrases: Phrases;
  readonly protocols: { readonly a: ProtocolSpeech; readonly b: ProtocolSpeech };
  /** An author's words on this very pair. */
  readonly curated?: ComparisonText | undefined;
}

/** Turns a comparison of facts into whole sentences. Every sentence stands alone; none is spliced into another. */
export function tell(
  comparison: Comparison<Code>,
  { phrases, protocols, curated }: ComparisonWords,
  style: Style = PLAIN,
): ComparisonDocument {
  const told = telling(comparison, phrases, protocols, style);
  let rows: readonly DifferentRow[] | undefined;
  return {
    lang: phrases.lang,
    a: comparison.a,
    b: comparison.b,
    curated: curated !== undefined,
    findings: comparison.findings,
    verdict: curated?.verdict ?? verdict(told),
    points: curated?.differences ?? [],
    verdictLang: curated?.lang ?? phrases.lang,
    pointsLang: curated?.bodyLang ?? phrases.lang,
    alike: alike(told),
    same: same(told),
    // Pages show these rows in a form of their own, and a third of the work of telling goes into them.
    get different() {
      return (rows ??= different(told));
    },
    choose: choose(told, curated),
    cautions: cautions(told),
    seeAlso: comparison.seeAlso,
  };
}

function alike(told: Telling): string | null {
  const { comparison, phrases, a, b } = told;
  if (!comparison.alike) return null;
  return sayOf(told, phrases.likenesses[comparison.alike], { a: a.called, b: b.called });
}

function same(told: Telling): SharedRow[] {
  const { speech } = told;
  return told.comparison.same.map(({ attribute, value }) => ({
    attribute,
    label: wordsOf(attribute, speech).label,
    value,
    get shown() {
      return valueLabel(attribute, value, speech, told.style);
    },
    get sentence() {
      return sayBoth(told, attribute, value);
    },
  }));
}

function different(told: Telling): DifferentRow[] {
  const { comparison, style } = told;
  return comparison.different.map(({ attribute, a, b }) => ({
    attribute,
    label: wordsOf(attribute, told.a.speech).label,
    a,
    b,
    shown: {
      a: valueLabel(attribute, a, told.a.speech, style),
      b: valueLabel(attribute, b, told.b.speech, style),
    },
    sentence: sayEach(told, attribute),
  }));
}
