import type { Guide, GuideText, GuideTree, GuidesText } from "../shapes/guide.ts";
import { inTiers, lacking } from "./tiers.ts";

/**
 * The trees of guides joined with their words, each in the first language that has it, its names and its body for
 * themselves.
 * @param texts - What languages say, the one asked for first and the reference language last.
 * @returns In the order of the trees, without those that no language has words on.
 * @throws RangeError where a guide has no body in any of the languages.
 */
export function joinGuides(
  trees: readonly GuideTree[],
  texts: readonly GuidesText[],
): readonly Guide[] {
  return trees.flatMap((tree) => joinGuide(tree, texts) ?? []);
}

function joinGuide(tree: GuideTree, texts: readonly GuidesText[]): Guide | undefined {
  const { id, protocols, searchTerms, start } = tree;
  const found = inTiers(
    texts,
    ({ guides }) => guides[id],
    ({ questions }) => questions !== undefined,
  );
  if (!found) return undefined;
  const { title, summary } = found.names;
  const { about, questions, outcomes } = found.body;
  if (!questions || !outcomes) throw lacking(`The guide ${id} has no body`, texts);
  return {
    id,
    protocols,
    ...found.languages,
    title,
    summary,
    ...(about !== undefined && { about }),
    ...(searchTerms && { searchTerms }),
    start,
    questions: questionsOf(tree, questions),
    outcomes: outcomesOf(tree, outcomes),
  };
}

function questionsOf(
  { questions }: GuideTree,
  words: NonNullable<GuideText["questions"]>,
): Guide["questions"] {
  return questions.map(({ id, answers }) => {
    const { question = "", help, answers: labels = {} } = words[id] ?? {};
    return {
      id,
      question,
      ...(help !== undefined && { help }),
      answers: answers.map(({ id: answer, ...to }) => ({
        id: answer,
        label: labels[answer] ?? "",
        ...to,
      })),
    };
  });
}

function outcomesOf(
  { outcomes }: GuideTree,
  words: NonNullable<GuideText["outcomes"]>,
): Guide["outcomes"] {
  return outcomes.map(({ id, codes, references }) => {
    const { title = "", advice = "" } = words[id] ?? {};
    return { id, title, advice, codes, references };
  });
}
