import type { TermFacts } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { codeRef } from "./code-ref.ts";
import { documentsOf } from "./documents.ts";
import { parseReference } from "./reference.ts";

/** The terms of a valid catalogue that the reference language has words on, in the order of their ids. */
export function termFacts(
  reference: string,
  { terms: { terms, text }, protocols: declared }: Pick<Authored, "terms" | "protocols">,
): readonly TermFacts[] {
  return Object.entries(terms)
    .filter(([id]) => text[reference]?.[id])
    .map(([id, { protocols, references = [], related = [], codes = [] }]) => {
      const documents = documentsOf(protocols ?? [], declared);
      return {
        id,
        ...(protocols && { protocols }),
        references: references.flatMap((one) => parseReference(one, documents) ?? []),
        related,
        codes: codes.flatMap((one) => codeRef(one, declared) ?? []),
      };
    });
}
