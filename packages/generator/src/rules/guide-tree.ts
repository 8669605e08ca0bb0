import { own } from "../own.ts";
import type { AuthoredGuide } from "../schema/guides.ts";

/** The answers of a question that lead to further questions that exist, with the questions they lead to. */
export function furtherQuestions(
  { questions }: AuthoredGuide,
  id: string,
): readonly (readonly [answer: string, question: string])[] {
  const answers = own(questions, id)?.answers ?? {};
  return Object.entries(answers).flatMap(([answer, to]) =>
    "ask" in to && Object.hasOwn(questions, to.ask) ? [[answer, to.ask] as const] : [],
  );
}
