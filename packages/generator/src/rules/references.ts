import type { DataPath } from "../load/locate.ts";
import { documentsOf } from "../resolve/documents.ts";
import type { Authored } from "../schema/authored.ts";

/** A list of references among the facts, and what its names mean there. */
export interface ReferenceList {
  readonly file: string;
  readonly path: DataPath;
  readonly references: readonly string[];
  /** The documents that are neither RFC nor draft, by name. */
  readonly documents: Readonly<Record<string, string>>;
  /** The protocols that declare the documents. */
  readonly declaredBy: readonly string[];
}

/** Every list of references of a catalogue. */
export function referenceLists(authored: Authored): readonly ReferenceList[] {
  const { protocols, guides, terms } = authored;
  return [
    ...Object.keys(protocols).flatMap((id) => ofProtocol(id, authored)),
    ...Object.entries(guides.trees).flatMap(([id, { protocols: about, outcomes }]) => {
      const documents = documentsOf(about, protocols);
      return Object.entries(outcomes).map(([outcome, { references = [] }]) => {
        const path = ["outcomes", outcome, "references"];
        return { file: `guides/${id}.yaml`, path, references, documents, declaredBy: about };
      });
    }),
    ...Object.entries(terms.terms).map(([id, { references = [], protocols: about = [] }]) => ({
      file: "terms/terms.yaml",
      path: [id, "references"],
      references,
      documents: documentsOf(about, protocols),
      declaredBy: about,
    })),
  ];
}

function ofProtocol(id: string, { protocols }: Authored): readonly ReferenceList[] {
  const folder = protocols[id];
  if (!folder) return [];
  const { documents = {}, classes, tokens = {}, unknown } = folder.protocol;
  const list = (file: string, path: readonly string[], references: readonly string[] = []) => ({
    file: `${id}/${file}`,
    path: [...path, "references"],
    references,
    documents,
    declaredBy: [id],
  });
  return [
    ...Object.entries(tokens).map(([name, reference]) => ({
      ...list("protocol.yaml", []),
      path: ["tokens", name],
      references: [reference],
    })),
    ...(unknown ? [list("protocol.yaml", ["unknown"], unknown.references)] : []),
    ...Object.entries(classes).map(([name, { references }]) =>
      list("protocol.yaml", ["classes", name], references),
    ),
    ...Object.entries(folder.codes).flatMap(([code, { references, meanings = {} }]) => [
      list("codes.yaml", [code], references),
      ...Object.entries(meanings).map(([meaning, own]) =>
        list("codes.yaml", [code, "meanings", meaning], own.references),
      ),
    ]),
  ];
}
