import { walkGuide, type AnsweredQuestion } from "../facts/walk-guide.ts";
import type { Code } from "../shapes/code.ts";
import type { Decision } from "../shapes/decision.ts";
import type { Guide } from "../shapes/guide.ts";
import type { CodeRef } from "../shapes/pair.ts";

/**
 * What answers to a guide lead to, as programs get it: an outcome with its codes, or the question that is still open.
 * @param answers - The ids of answers, as {@link followGuide} finds them.
 * @internal
 */
export function decisionOf(
  guide: Guide,
  answers: readonly string[],
  codeAt: (at: CodeRef) => Code | undefined,
): Decision {
  const { answered, step } = walkGuide(guide, answers);
  const given = { guide: guide.id, lang: guide.bodyLang, answers: answered.map(idsOf) };
  if (step.kind === "question") return { ...given, question: step.question };
  const codes = step.outcome.codes.flatMap((at) => codeAt(at) ?? []);
  return { ...given, outcome: { ...step.outcome, codes: codes.map(namedCode) } };
}

function idsOf({ question, answer }: AnsweredQuestion) {
  return { question: question.id, answer: answer.id };
}

function namedCode({ protocol, code, sense, name, phrase }: Code) {
  return { protocol, code, ...(sense !== undefined && { sense }), name, phrase };
}
