import {
  asciiDigits,
  foldName,
  nearWords,
  type GuideAnswer,
  type GuideQuestion,
} from "@wirecode/core/model";
import { Trouble } from "../trouble/trouble.ts";

/** The answer that a word stands for: by its number, its key or its label. */
export function answerOf({ answers }: GuideQuestion, word: string): GuideAnswer | undefined {
  const typed = asciiDigits(word.trim());
  if (/^\d+$/.test(typed)) return answers[Number(typed) - 1];
  const wanted = foldName(typed);
  return answers.find(({ id, label }) => [id, label].some((name) => foldName(name) === wanted));
}

/** Trouble that names the answers there are. */
export function unknownAnswer({ answers }: GuideQuestion, word: string): Trouble {
  const ids = answers.map(({ id }) => id);
  const choice = { didYouMean: nearWords(word, ids), known: ids };
  return new Trouble("unknown", "unknownAnswer", { answer: word }, choice);
}
