import { cautions, choose, type Advice } from "./advice.ts";
import type { AttributeValue } from "./attribute.ts";
import { valueLabel, wordsOf } from "./attribute-words.ts";
import type { Code } from "./code.ts";
import type { Comparison } from "./compare.ts";
import type { Finding } from "./findings.ts";
import type { Pair } from "./pair.ts";
import { fill, PLAIN, type Style } from "./sentence.ts";
import { sayBoth, sayEach, telling, type ProtocolSpeech, type Telling } from "./telling.ts";
import { verdict } from "./verdict.ts";
import type { Phrases } from "./phrases.ts";
import type { ComparisonText } from "./words.ts";

/** The words a comparison is told in. */
export interface ComparisonWords {
  readonly phrases: Phrases;
  readonly protocols: { readonly a: ProtocolSpeech; readonly b: ProtocolSpeech };
  /** An author's words on this very pair. */
  readonly curated?: ComparisonText | undefined;
}

/** An attribute on which two codes agree: the fact, how a table shows it, and a sentence. */
export interface SharedRow {
  readonly attribute: string;
  readonly label: string;
  readonly value: AttributeValue;
  readonly shown: string;
  readonly sentence: string;
}

/** An attribute on which two codes differ: the facts, how a table shows them, and a sentence on each. */
export interface DifferentRow {
  readonly attribute: string;
  readonly label: string;
  readonly a: AttributeValue;
  readonly b: AttributeValue;
  readonly shown: { readonly a: string; readonly b: string };
  readonly sentence: string;
}

/** A comparison in whole sentences of one language: the one shape of `compare --json` and of every renderer. */
export interface ComparisonDocument {
  /** BCP 47 tag of the language asked for. */
  readonly lang: string;
  readonly a: Code;
  readonly b: Code;
  /** Whether an author wrote about this pair. */
  readonly curated: boolean;
  readonly findings: readonly Finding[];
  /** The answer first. */
  readonly verdict: string;
  /** What an author says tells the two apart; empty for pairs nobody wrote about. */
  readonly points: readonly string[];
  /** Language of the verdict and the points: English where an author's words are not translated. */
  readonly verdictLang: string;
  /** Why people confuse the two; `null` where nobody says that they do. */
  readonly alike: string | null;
  readonly same: readonly SharedRow[];
  readonly different: readonly DifferentRow[];
  readonly choose: readonly Advice[];
  readonly cautions: readonly Advice[];
  readonly seeAlso: readonly Pair[];
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

function alike({ comparison, phrases, style, a, b }: Telling): string | null {
  if (!comparison.alike) return null;
  const codes = { a: style.wire(a.label), b: style.wire(b.label) };
  return fill(phrases.likenesses[comparison.alike], codes);
}

function same(told: Telling): SharedRow[] {
  const { speech } = told.a;
  return told.comparison.same.map(({ attribute, value }) => ({
    attribute,
    label: wordsOf(attribute, speech).label,
    value,
    shown: valueLabel(attribute, value, speech, told.style),
    sentence: sayBoth(told, attribute, value),
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
    sentence: sayEach(told, attribute, { a, b }),
  }));
}
