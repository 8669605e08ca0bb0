import { wordsOf } from "../words/attribute-words.ts";
import { factOf, isSilent } from "../facts/fact.ts";
import { inForce } from "../facts/in-force.ts";
import { keyOf } from "../facts/key.ts";
import type { Called } from "../words/fill-names.ts";
import type { AttributeValue } from "../shapes/attribute.ts";
import type { Finding } from "../shapes/finding.ts";
import type { CodeValue } from "../shapes/pair.ts";
import { isLong } from "./decisive.ts";
import { join, say, sayOf, vendorNames, type Telling } from "./telling.ts";

/**
 * The answer first: in what the two differ, in whole sentences, as the findings have it. Where they have little, what
 * happened in either case comes before it.
 */
export function verdict(telling: Telling): string {
  const { a, b, comparison, phrases } = telling;
  const { sameReaction, alike, defaults } = phrases.findings;
  const { findings } = comparison;
  const told = findings.map((finding) => sentenceOf(finding, telling));
  const titles = tellsApart(findings) ? undefined : titlesOf(telling);
  if (findings.length === 0)
    told.push(titles ? sameReaction : sayOf(telling, alike, { a: a.called, b: b.called }));
  const isClass = [a, b].some(({ code }) => code.kind === "class");
  return join([titles, ...told, isClass ? defaults : undefined], phrases);
}

/** Whether a reader knows the two apart by what is found: by how they are related, or by more than one difference. */
function tellsApart(findings: readonly Finding[]): boolean {
  const isRelated = findings.some(({ kind }) => !DIFFERENCES.has(kind));
  return isRelated || findings.filter(({ kind }) => kind !== "standing").length > 1;
}

const DIFFERENCES: ReadonlySet<Finding["kind"]> = new Set([
  "outcome",
  "retry",
  "act",
  "difference",
  "disjoint",
  "standing",
]);

/** What happened in either case; nothing where that is not in the language. */
function titlesOf(telling: Telling): string | undefined {
  const { a, b, phrases } = telling;
  const isTranslated = [a, b].every(({ code: { text } }) => text.lang === phrases.lang);
  if (!isTranslated) return undefined;
  const sentences = [a, b].map(
    ({
      called,
      code: {
        text: { title },
      },
    }) => sayOf(telling, phrases.findings.title, { code: called }, { title }),
  );
  return join(sentences, phrases);
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
    return tells(attribute, value, code.outcome) ? say(telling, side, attribute) : undefined;
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
  const { origin, vendor } = telling[which].code;
  if (origin) {
    const names = { code: telling[which].called };
    return sayOf(telling, telling.phrases.origins[origin], names, vendorNames(vendor, telling));
  }
  return inForce(telling[which].code) ? undefined : say(telling, which, "status");
}
