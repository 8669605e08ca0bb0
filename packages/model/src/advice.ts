import type { CodeValue } from "./code.ts";
import { inForce } from "./findings.ts";
import { fill } from "./sentence.ts";
import type { Side, Telling } from "./telling.ts";
import type { ComparisonText } from "./words.ts";

/** Advice on one of the two codes, or on both where `code` is null. */
export interface Advice {
  readonly code: CodeValue | null;
  /** BCP 47 tag of the language the text is in. */
  readonly lang: string;
  readonly text: string;
}

/**
 * Which of the two to send, and when: an author's words on the pair if there are any, then each code's own `use`.
 * A code that no standard wants sent gets a warning instead, and a pair that never competes a word that it does not.
 */
export function choose(telling: Telling, curated: ComparisonText | undefined): readonly Advice[] {
  const { a, b, comparison, phrases, style } = telling;
  if (curated) return [{ code: null, lang: curated.lang, text: curated.choose }];
  const labels = { a: style.wire(a.label), b: style.wire(b.label) };
  const apart = comparison.findings.some(({ kind }) => kind === "disjoint");
  const nothingToChoose = {
    code: null,
    lang: phrases.lang,
    text: fill(phrases.advice.nothingToChoose, labels),
  };
  return [...(apart ? [nothingToChoose] : []), ...use(a, telling), ...use(b, telling)];
}

function use(side: Side, telling: Telling): Advice[] {
  const { code } = side.code;
  if (!inForce(side.code)) return [{ code, lang: telling.phrases.lang, text: warn(side, telling) }];
  const { use: text, lang } = side.code.text;
  return text ? [{ code, lang, text }] : [];
}

function warn(side: Side, { phrases: { advice }, style }: Telling): string {
  const code = style.wire(side.label);
  const instead = side.code.related.find(({ relation }) => replacing.has(relation))?.code;
  if (instead === undefined) return fill(advice.doNotSend, { code });
  return fill(advice.sendInstead, { code, instead: style.wire(String(instead)) });
}

const replacing: ReadonlySet<string> = new Set(["same-meaning", "replaced-by"]);

/** What people overlook about either code. */
export function cautions({ a, b }: Telling): readonly Advice[] {
  return [a.code, b.code].flatMap(({ code, text }) =>
    text.caution ? [{ code, lang: text.lang, text: text.caution }] : [],
  );
}
