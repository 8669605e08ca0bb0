import { wordsOf } from "../words/attribute-words.ts";
import { factOf, isSilent } from "../facts/fact.ts";
import { inForce } from "../facts/in-force.ts";
import { keyOf } from "../facts/key.ts";
import type { Called } from "../words/fill-names.ts";
import type { AttributeValue } from "../shapes/attribute.ts";
import type { Finding } from "../shapes/finding.ts";
import type { CodeValue } from "../shapes/pair.ts";
import { isLong } from "./decisive.ts";
import { join, say, sayOf, type Telling } from "./telling.ts";

/** The answer first: in what the two differ, in whole sentences, as the findings have it. */
export function verdict(telling: Telling): string {
  const { a, b, comparison, phrases } = telling;
  const told = comparison.findings.map((finding) => sentenceOf(finding, telling));
  const isClass = [a, b].some(({ code }) => code.kind === "class");
  const { defaults } = phrases.findings;
  return join(
    [...(told.length > 0 ? told : [onlyTitles(telling)]), isClass ? defaults : undefined],
    phrases,
  );
}

/** What happened in either case, where facts do not tell the two apart. */
function onlyTitles(telling: Telling): string {
  const { a, b, phrases } = telling;
  const { titles, alike } = phrases.findings;
  const names = { a: a.called, b: b.called };
  const isTranslated = [a, b].every(({ code: { text } }) => text.lang === phrases.lang);
  if (!isTranslated) return sayOf(telling, alike, names);
  return sayOf(telling, titles, names, { titleA: a.code.text.title, titleB: b.code.text.title });
}

function sentenceOf(finding: Finding, telling: Telling): string | undefined {
  const { phrases, a, b } = telling;
  switch (finding.kind) {
    case "standing":
      return standing(finding.side, telling);
    case "twin":
    case "counterpart":
    case "same-meaning":
    case "next":
    case "replaced-by":
    case "member": {
      const { kind, ...codes } = finding;
      const named = Object.entries<CodeValue>(codes).map(
        ([role, code]) => [role, calledBy(code, telling)] as const,
      );
      return sayOf(telling, phrases.findings[kind], Object.fromEntries(named));
    }
    case "disjoint": {
      const apart = wordsOf(finding.attribute, a.speech).disjoint;
      const codes = { a: a.called, b: b.called };
      return join(
        [contrast(finding.attribute, telling), apart && sayOf(telling, apart, codes)],
        phrases,
      );
    }
    case "difference":
    case "outcome":
    case "retry":
    case "act":
      return contrast(finding.kind === "difference" ? finding.attribute : finding.kind, telling);
  }
}

function calledBy(key: CodeValue, { a, b }: Telling): Called {
  return key === keyOf(a.code) ? a.called : b.called;
}

/**
 * What each of the two is in respect of an attribute, as far as that says something: that nothing is to be done after a
 * success goes without saying.
 */
function contrast(attribute: string, telling: Telling): string {
  const sentences = (["a", "b"] as const).map((side) => {
    const { code } = telling[side];
    const value = factOf(code, attribute);
    return tells(attribute, value, code.outcome) ? say(telling, side, attribute, value) : undefined;
  });
  return join(sentences, telling.phrases);
}

/** What a success, or progress, asks for anyway. */
const SELF_EVIDENT: ReadonlySet<AttributeValue> = new Set(["unneeded", "proceed"]);

function tells(attribute: string, value: AttributeValue, outcome: string): boolean {
  if (isLong(value)) return false;
  const fails = outcome.endsWith("failure") || outcome === "unstated";
  if (attribute === "retry") return value !== "unstated" && (fails || !SELF_EVIDENT.has(value));
  if (attribute === "act") return fails || (Array.isArray(value) && value.length > 0);
  return !isSilent(attribute, value);
}

function standing(which: "a" | "b", telling: Telling): string | undefined {
  const { origin, vendor, status } = telling[which].code;
  if (origin) {
    const names = { code: telling[which].called };
    return sayOf(telling, telling.phrases.origins[origin], names, vendor ? { vendor } : {});
  }
  return inForce(telling[which].code) ? undefined : say(telling, which, "status", status);
}
