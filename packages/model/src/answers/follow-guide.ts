import { walkGuide } from "../facts/walk-guide.ts";
import { asciiDigits } from "../words/digits.ts";
import { foldName } from "../words/fold-name.ts";
import type { Guide, GuideAnswer, GuideQuestion } from "../shapes/guide.ts";

/**
 * The answer that a word stands for: by its number, its id or its label.
 * @internal
 */
export function answerOf({ answers }: GuideQuestion, word: string): GuideAnswer | undefined {
  const typed = asciiDigits(word.trim());
  if (/^\d+$/.test(typed)) return answers[Number(typed) - 1];
  const wanted = foldName(typed);
  return answers.find(({ id, label }) => [id, label].some((name) => foldName(name) === wanted));
}

/**
 * How far words lead through a guide.
 * @internal
 */
export interface Followed {
  /** The ids of the answers that the words stand for. */
  readonly answers: readonly string[];
  /** The first word that is no answer; where there is no question, an outcome was reached before it. */
  readonly lost?: { readonly word: string; readonly question?: GuideQuestion };
}

/**
 * Takes words for the answers to the questions of a guide, one after the other.
 * @internal
 */
export function followGuide(guide: Guide, words: readonly string[]): Followed {
  const answers: string[] = [];
  for (const word of words) {
    const { step } = walkGuide(guide, answers);
    if (step.kind === "outcome") return { answers, lost: { word } };
    const answer = answerOf(step.question, word);
    if (!answer) return { answers, lost: { word, question: step.question } };
    answers.push(answer.id);
  }
  return { answers };
}
