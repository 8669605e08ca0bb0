import { nearest } from "../nearest.ts";
import { parseReference } from "../resolve/reference.ts";
import { type ReferenceList, referenceLists } from "./references.ts";
import type { Report, Rule } from "./rule.ts";

/** References can be turned into addresses. */
export const referenceWellformed: Rule = {
  id: "reference-wellformed",
  about:
    "A reference is an RFC, an RFC with a section, the name of a draft, or a document of protocol.yaml.",
  check(authored, report) {
    for (const list of referenceLists(authored)) checkAll(list, report);
  },
};

function checkAll({ file, path, references, documents }: ReferenceList, report: Report): void {
  for (const [index, reference] of references.entries()) {
    const at = { file, path: [...path, index] };
    if (references.indexOf(reference) !== index) {
      report({
        ...at,
        message: `\`${reference}\` is listed twice.`,
        help: "Remove one of the two.",
      });
    }
    if (parseReference(reference, documents)) continue;
    const mended = mend(reference, Object.keys(documents));
    report({
      ...at,
      message: `\`${reference}\` is not how a reference is written.`,
      help: "Write `RFC 5321 §4.2.3`, `RFC 1985`, the name of a draft such as `draft-fanf-smtp-quickstart-01`, or a name from `documents` in protocol.yaml.",
      ...(parseReference(mended, documents) && { didYouMean: mended }),
    });
  }
}

function mend(reference: string, documents: readonly string[]): string {
  const [, number, section] =
    /^rfc[ -]?(\d+)[,;:]?\s*(?:(?:§|sec(?:tion|t)?\.?|#section-)\s*(\S+))?$/i.exec(
      reference.trim(),
    ) ?? [];
  if (number === undefined)
    return nearest(reference.trim(), documents) ?? reference.trim().toLowerCase();
  return section === undefined ? `RFC ${number}` : `RFC ${number} §${section}`;
}
