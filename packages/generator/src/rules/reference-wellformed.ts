import { nearest } from "../nearest.ts";
import { documentsOf } from "../resolve/documents.ts";
import { parseReference } from "../resolve/reference.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { codePlace, declarationPlace } from "./places.ts";
import type { Place, Report, Rule } from "./rule.ts";

/** References can be turned into addresses. */
export const referenceWellformed: Rule = {
  id: "reference-wellformed",
  about:
    "A reference is an RFC, an RFC with a section, the name of a draft, or a document of protocol.yaml.",
  check({ protocols, guides, terms }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      const { documents = {} } = protocol;
      const check = (file: string, path: readonly string[], all: readonly string[]) => {
        const at = { file: `${id}/${file}`, path: [...path, "references"] };
        checkAll(all, at, { documents, of: [id] }, report);
      };
      for (const [name, { references = [] }] of Object.entries(protocol.classes)) {
        check("protocol.yaml", ["classes", name], references);
      }
      const leaning = Object.entries(codes).filter(
        ([, { references, status }]) => !references && status !== "unofficial",
      );
      checkStandard(
        id,
        protocol,
        leaning.map(([code]) => code),
        report,
      );
      for (const [code, { references = [], meanings = {} }] of Object.entries(codes)) {
        check("codes.yaml", [code], references);
        for (const [meaning, own] of Object.entries(meanings)) {
          check("codes.yaml", [code, "meanings", meaning], own.references);
        }
      }
    }
    for (const [id, { protocols: about, outcomes }] of Object.entries(guides.trees)) {
      const documents = documentsOf(about, protocols);
      for (const [outcome, { references = [] }] of Object.entries(outcomes)) {
        const path = ["outcomes", outcome, "references"];
        const at = { file: `guides/${id}.yaml`, path };
        checkAll(references, at, { documents, of: about }, report);
      }
    }
    for (const [id, { references = [], protocols: about = [] }] of Object.entries(terms.terms)) {
      const at = { file: "terms/terms.yaml", path: [id, "references"] };
      checkAll(references, at, { documents: documentsOf(about, protocols), of: about }, report);
    }
  },
};

/** The standard is the reference of codes that name none. */
function checkStandard(
  id: string,
  { standard, documents = {} }: AuthoredProtocol,
  leaning: readonly string[],
  report: Report,
): void {
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
  references: readonly string[],
  { file, path }: { readonly file: string; readonly path: readonly string[] },
  {
    documents,
    of,
  }: {
    readonly documents: Readonly<Record<string, string>>;
    /** The protocols that declare them. */
    readonly of: readonly string[];
  },
  report: Report,
): void {
  const dependsOn = of.map((id): Place => declarationPlace(id, "documents"));
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
