import { nearest } from "../nearest.ts";
import { parseReference } from "../resolve/reference.ts";
import { ownReferences } from "../resolve/own-references.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import { codePlace, declarationPlace } from "./places.ts";
import { type ReferenceList, referenceLists } from "./references.ts";
import type { Report, Rule } from "./rule.ts";

/** References can be turned into addresses. */
export const referenceWellformed: Rule = {
  id: "reference-wellformed",
  about:
    "A reference is an RFC, an RFC with a section, the name of a draft, or a document of protocol.yaml.",
  check(authored, report) {
    for (const [id, folder] of Object.entries(authored.protocols))
      checkStandard(id, folder, report);
    for (const list of referenceLists(authored)) checkAll(list, report);
  },
};

/** The standard is the reference of codes that name none. */
function checkStandard(id: string, { protocol, codes }: AuthoredProtocolFolder, report: Report) {
  const { standard, documents = {} } = protocol;
  const leaning = Object.entries(codes)
    .filter(([, code]) => !code.references && ownReferences(code, protocol).length > 0)
    .map(([code]) => code);
  const [first] = leaning;
  if (first === undefined || parseReference(standard, documents)) return;
  const whose =
    leaning.length === 1 ? `\`${first}\`` : `\`${first}\` and ${leaning.length - 1} more`;
  report({
    file: `${id}/protocol.yaml`,
    path: ["standard"],
    message: `\`${standard}\` has no address, and ${whose} in codes.yaml ${leaning.length === 1 ? "names" : "name"} no references of ${leaning.length === 1 ? "its" : "their"} own, so that it is where people would be sent.`,
    help: `Add its address here, under \`documents\`: \`${standard}: https://…\`.`,
    didYouMean: nearest(standard, Object.keys(documents)),
    dependsOn: [declarationPlace(id, "documents"), ...leaning.map((code) => codePlace(id, code))],
  });
}

function checkAll(
  { file, path, references, documents, declaredBy }: ReferenceList,
  report: Report,
): void {
  const dependsOn = declaredBy.map((id) => declarationPlace(id, "documents"));
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
      dependsOn,
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
