import { inForce } from "../facts/in-force.ts";
import { keyOf } from "../facts/key.ts";
import type { Code } from "../shapes/code.ts";
import type { Advice } from "../shapes/comparison.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { ComparisonText } from "../shapes/words.ts";
import { sayOf, vendorNames, type Side, type Telling } from "./telling.ts";

/**
 * Which of the two to send, and when: an author's words on the pair if there are any, then each code's own `use`.
 *
 * A code that its standard no longer wants sent gets a warning instead, and so does an unofficial one that a standard
 * code can replace. A pair that never competes gets a word that it does not.
 */
export function choose(telling: Telling, curated: ComparisonText | undefined): readonly Advice[] {
  const { a, b, comparison, phrases } = telling;
  if (curated) return [{ ...BOTH, lang: curated.bodyLang, text: curated.choose }];
  const apart = comparison.findings.some(({ kind }) => kind === "disjoint");
  const text = sayOf(telling, phrases.advice.nothingToChoose, { a: a.called, b: b.called });
  return [
    ...(apart ? [{ ...BOTH, lang: phrases.lang, text }] : []),
    ...use("a", telling),
    ...use("b", telling),
  ];
}

const BOTH = { side: null, code: null } as const;

function use(which: "a" | "b", telling: Telling): Advice[] {
  const side = telling[which];
  const at = { side: which, code: keyOf(side.code) };
  const { text } = side.code;
  if (text.use && mayAdvise(side.code)) return [{ ...at, lang: text.bodyLang, text: text.use }];
  return inForce(side.code)
    ? []
    : [{ ...at, lang: telling.phrases.lang, text: warn(side, telling) }];
}

function mayAdvise(code: Code): boolean {
  return inForce(code) || (code.status === "unofficial" && replacementOf(code) === undefined);
}

function replacementOf({ related }: Code): CodeValue | undefined {
  return related.find(({ relation }) => replacing.has(relation))?.code;
}

function warn({ code: facts, called: code }: Side, telling: Telling): string {
  const { advice, nouns } = telling.phrases;
  const { onWire, vendor, status } = facts;
  const key = replacementOf(facts);
  if (!onWire) return sayOf(telling, advice.neverSent, { code });
  if (key !== undefined) {
    const instead = { label: String(key), noun: nouns.code };
    return sayOf(telling, advice.sendInstead, { code, instead });
  }
  if (status === "deprecated") return sayOf(telling, advice.deprecated, { code });
  return vendor === undefined
    ? sayOf(telling, advice.doNotSend, { code })
    : sayOf(telling, advice.leaveToVendor, { code }, vendorNames(vendor, telling));
}

const replacing: ReadonlySet<string> = new Set(["same-meaning", "replaced-by"]);

/** What people overlook about either code. */
export function cautions({ a, b }: Telling): readonly Advice[] {
  return (["a", "b"] as const).flatMap((side) => {
    const { code } = side === "a" ? a : b;
    const { caution, bodyLang } = code.text;
    return caution ? [{ side, code: keyOf(code), lang: bodyLang, text: caution }] : [];
  });
}
