import { nearWords, type GuideQuestion } from "@wirecode/model";
import { Trouble } from "../trouble/trouble.ts";

/** Trouble that names the answers there are. */
export function unknownAnswer({ answers }: GuideQuestion, word: string): Trouble {
  const ids = answers.map(({ id }) => id);
  const choice = { didYouMean: nearWords(word, ids), known: ids };
  return new Trouble("unknown", "unknownAnswer", { answer: word }, choice);
}
