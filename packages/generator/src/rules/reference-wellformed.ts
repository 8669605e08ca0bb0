import { parseReference } from "../model/reference.ts";
import type { Report, Rule } from "./rule.ts";

/** References can be turned into addresses. */
export const referenceWellformed: Rule = {
  id: "reference-wellformed",
  about: "A reference is an RFC, an RFC with a section, or the name of a draft.",
  check({ protocols }, report) {
    for (const [id, { codes }] of Object.entries(protocols)) {
      const file = `${id}/codes.yaml`;
      for (const [code, { references, meanings = {} }] of Object.entries(codes)) {
        checkAll(references, file, [code, "references"], report);
        for (const [meaning, own] of Object.entries(meanings)) {
          checkAll(own.references, file, [code, "meanings", meaning, "references"], report);
        }
      }
    }
  },
};

function checkAll(
  references: readonly string[],
  file: string,
  path: readonly string[],
  report: Report,
): void {
  for (const [index, reference] of references.entries()) {
    const at = { file, path: [...path, index] };
    if (references.indexOf(reference) !== index) {
      report({
        ...at,
        message: `\`${reference}\` is listed twice.`,
        help: "Remove one of the two.",
      });
    }
    if (parseReference(reference)) continue;
    const mended = mend(reference);
    report({
      ...at,
      message: `\`${reference}\` is not how a reference is written.`,
      help: "Write `RFC 5321 §4.2.3`, `RFC 1985`, or the name of a draft such as `draft-fanf-smtp-quickstart-01`.",
      ...(parseReference(mended) && { didYouMean: mended }),
    });
  }
}

function mend(reference: string): string {
  const [, number, section] =
    /^rfc[ -]?(\d+)[,;:]?\s*(?:(?:§|sec(?:tion|t)?\.?|#section-)\s*(\S+))?$/i.exec(
      reference.trim(),
    ) ?? [];
  if (number === undefined) return reference.trim().toLowerCase();
  return section === undefined ? `RFC ${number}` : `RFC ${number} §${section}`;
}
