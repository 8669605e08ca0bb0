import type { Guide, GuideAnswer } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredGuide, AuthoredGuidesText } from "../schema/guides.ts";
import { GUIDES } from "../load/layout.ts";
import { codeRef } from "./code-ref.ts";
import { documentsOf } from "./documents.ts";
import { parseReference } from "./reference.ts";
import { askedIn, inTiers, languagesOf } from "./tiers.ts";

type Words = AuthoredGuidesText[string];

/** The guides of a valid catalogue with their words in the best language there is, in the order of the reference language. */
export function guidesIn(
  locale: string,
  reference: string,
  { guides: { trees, text }, protocols, stamps }: Authored,
): readonly Guide[] {
  const texts = askedIn(text, stamps[GUIDES], locale, reference);
  return Object.keys(text[reference] ?? {}).flatMap((id) => {
    const tree = trees[id];
    const found = inTiers(
      texts,
      [id],
      (words) => words[id],
      ({ questions }) => questions !== undefined,
    );
    if (!tree || !found) return [];
    const { title, summary } = found.names;
    const { about } = found.body;
    return {
      id,
      protocols: tree.protocols,
      ...languagesOf(found),
      title,
      summary,
      ...(about !== undefined && { about }),
      ...(tree["search-terms"] && { searchTerms: tree["search-terms"] }),
      start: tree.start,
      questions: questionsOf(tree, found.body),
      outcomes: outcomesOf(tree, found.body, protocols),
    };
  });
}

function questionsOf({ questions }: AuthoredGuide, words: Words): Guide["questions"] {
  return Object.entries(questions).map(([id, { answers }]) => {
    const { question = "", help, answers: labels = {} } = words.questions?.[id] ?? {};
    return {
      id,
      question,
      ...(help !== undefined && { help }),
      answers: Object.entries(answers).map(([answer, to]): GuideAnswer => ({
        id: answer,
        label: labels[answer] ?? "",
        ...to,
      })),
    };
  });
}

function outcomesOf(
  { outcomes, protocols: about }: AuthoredGuide,
  words: Words,
  protocols: Authored["protocols"],
): Guide["outcomes"] {
  const documents = documentsOf(about, protocols);
  return Object.entries(outcomes).map(([id, { codes, references = [] }]) => {
    const { title = "", advice = "" } = words.outcomes?.[id] ?? {};
    return {
      id,
      title,
      advice,
      codes: codes.flatMap((written) => codeRef(written, protocols) ?? []),
      references: references.flatMap((one) => parseReference(one, documents) ?? []),
    };
  });
}
