import type { GuideTree } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredGuide } from "../schema/guides.ts";
import { codeRef } from "./code-ref.ts";
import { documentsOf } from "./documents.ts";
import { parseReference } from "./reference.ts";

/** The trees of the guides of a valid catalogue, in the order in which their words stand in the reference language. */
export function guideTrees(
  reference: string,
  { guides: { trees, text }, protocols }: Pick<Authored, "guides" | "protocols">,
): readonly GuideTree[] {
  return Object.keys(text[reference] ?? {}).flatMap((id): GuideTree[] => {
    const tree = trees[id];
    if (!tree) return [];
    return [
      {
        id,
        protocols: tree.protocols,
        ...(tree["search-terms"] && { searchTerms: tree["search-terms"] }),
        start: tree.start,
        questions: Object.entries(tree.questions).map(([question, { answers }]) => ({
          id: question,
          answers: Object.entries(answers).map(([answer, to]) => ({ id: answer, ...to })),
        })),
        outcomes: outcomesOf(tree, protocols),
      },
    ];
  });
}

function outcomesOf(
  { outcomes, protocols: about }: AuthoredGuide,
  protocols: Authored["protocols"],
): GuideTree["outcomes"] {
  const documents = documentsOf(about, protocols);
  return Object.entries(outcomes).map(([id, { codes, references = [] }]) => ({
    id,
    codes: codes.flatMap((written) => codeRef(written, protocols) ?? []),
    references: references.flatMap((one) => parseReference(one, documents) ?? []),
  }));
}
