import { saying, wordsOf } from "../words/attribute-words.ts";
import { factOf } from "../facts/fact.ts";
import { inForce } from "../facts/in-force.ts";
import { keyOf } from "../facts/key.ts";
import { fill } from "../words/sentence.ts";
import type { AttributeValue } from "../shapes/attribute.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Finding } from "../shapes/finding.ts";
import type { CodeValue } from "../shapes/pair.ts";
import { join, sayBoth, sayEach, type Side, type Telling } from "./telling.ts";

/** The answer first: what the findings say about the pair, in whole sentences. */
export function verdict(telling: Telling): string {
  const { a, b, comparison, phrases } = telling;
  const alike = sameStanding(a.code, b.code);
  const findings = comparison.findings.filter(({ kind }) => !(alike && kind === "standing"));
  const sentences = findings.map((finding) => sentenceOf(finding, telling));
  return join(
    [alike ? sayBoth(telling, "status", a.code.status) : undefined, ...sentences],
    phrases,
  );
}

/** Two codes of one origin would be introduced by the same sentence twice. */
function sameStanding(a: CodeFacts, b: CodeFacts): boolean {
  return !inForce(a) && a.status === b.status && a.origin === b.origin;
}

function sentenceOf(finding: Finding, telling: Telling): string | undefined {
  const { phrases, a, b } = telling;
  const wire = (key: CodeValue) => telling.style.wire(nameOf(key, telling));
  switch (finding.kind) {
    case "standing":
      return standing(finding.side === "a" ? a : b, telling);
    case "twin":
    case "counterpart":
    case "same-meaning":
    case "next":
    case "replaced-by": {
      const { kind, ...codes } = finding;
      const named = Object.entries<CodeValue>(codes).map(([role, code]) => [role, wire(code)]);
      return fill(phrases.findings[kind], Object.fromEntries(named));
    }
    case "disjoint": {
      const apart = wordsOf(finding.attribute, a.speech).disjoint;
      const codes = { a: wire(keyOf(a.code)), b: wire(keyOf(b.code)) };
      return join([places(finding.attribute, telling), apart && fill(apart, codes)], phrases);
    }
    case "overlap":
      return isLong(finding.shared)
        ? undefined
        : sayBoth(telling, finding.attribute, finding.shared);
    case "outcome":
    case "retry":
    case "act":
      return contrast(finding.kind, telling);
    case "difference":
      return places(finding.attribute, telling);
    case "reaction":
      return sayBoth(telling, "retry", a.code.retry);
  }
}

/** Where each code can stand, unless the list is too long to say in a sentence. */
function places(attribute: string, telling: Telling): string | undefined {
  const values = { a: factOf(telling.a.code, attribute), b: factOf(telling.b.code, attribute) };
  return isLong(values.a) || isLong(values.b) ? undefined : sayEach(telling, attribute, values);
}

function isLong(value: AttributeValue): boolean {
  return typeof value === "object" && value !== null && value.length > 6;
}

function nameOf(key: CodeValue, { a, b }: Telling): string {
  return key === keyOf(a.code) ? a.label : b.label;
}

function standing(side: Side, { phrases, style }: Telling): string | undefined {
  const { origin, vendor, status } = side.code;
  if (origin) {
    const args = { code: style.wire(side.label), ...(vendor && { vendor }) };
    return fill(phrases.origins[origin], args);
  }
  return inForce(side.code) ? undefined : saying("status", side.label, status, side.speech, style);
}

function contrast(attribute: "outcome" | "retry" | "act", telling: Telling): string {
  const values = { a: factOf(telling.a.code, attribute), b: factOf(telling.b.code, attribute) };
  return sayEach(telling, attribute, values);
}
