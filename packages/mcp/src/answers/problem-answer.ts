import { briefSection, paragraph, troubleSentences, type Problem } from "@wirecode/model";
import type { Language } from "../library/language.ts";
import type { Answer } from "./answer.ts";
import type { Unanswered } from "./unanswered.ts";

/** Says why there is no answer, and tells of the codes that may have been meant. */
export function problemAnswer(
  { trouble, near }: Unanswered,
  { phrases, context }: Language,
): Answer {
  const [error, ...instead] = troubleSentences(trouble, phrases);
  const { didYouMean = [], known = [] } = trouble;
  const problem: Problem = { error, didYouMean: didYouMean.length > 0 ? didYouMean : known };
  return {
    structured: { problem },
    shown: {
      title: [error],
      lead: instead.map((sentence) => paragraph(sentence)),
      sections: near.map((side) => briefSection(side, context)),
    },
  };
}
