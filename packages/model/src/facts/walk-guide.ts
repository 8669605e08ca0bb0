import type { Guide, GuideAnswer, GuideOutcome, GuideQuestion } from "../shapes/guide.ts";

/** Where one stands in a guide: before a question, or at an outcome. */
export type GuideStep =
  | { readonly kind: "question"; readonly question: GuideQuestion }
  | { readonly kind: "outcome"; readonly outcome: GuideOutcome };

/** A question with the answer that was given to it. */
export interface AnsweredQuestion {
  readonly question: GuideQuestion;
  readonly answer: GuideAnswer;
}

/** A way through a guide as far as its answers lead. */
export interface GuideWalk {
  readonly answered: readonly AnsweredQuestion[];
  readonly step: GuideStep;
  /** The answers that are left: the first is none of the open question, or an outcome was reached before it. */
  readonly rest: readonly string[];
}

/**
 * The first question of a guide.
 * @throws RangeError when the guide has no such question.
 */
export function firstStep(guide: Guide): GuideStep {
  return { kind: "question", question: byId(guide.questions, guide.start) };
}

/**
 * Where an answer leads.
 * @throws RangeError when the guide has no such question or outcome.
 */
export function stepAfter(guide: Guide, answer: GuideAnswer): GuideStep {
  return "ask" in answer
    ? { kind: "question", question: byId(guide.questions, answer.ask) }
    : { kind: "outcome", outcome: byId(guide.outcomes, answer.outcome) };
}

/**
 * Follows the ids of answers from the first question on.
 * @returns How far they lead; `rest` is empty when every one of them was an answer to the question it met.
 */
export function walkGuide(guide: Guide, answers: readonly string[]): GuideWalk {
  const answered: AnsweredQuestion[] = [];
  let step = firstStep(guide);
  for (const [index, id] of answers.entries()) {
    if (step.kind === "outcome") return { answered, step, rest: answers.slice(index) };
    const { question } = step;
    const answer = question.answers.find((one) => one.id === id);
    if (!answer) return { answered, step, rest: answers.slice(index) };
    answered.push({ question, answer });
    step = stepAfter(guide, answer);
  }
  return { answered, step, rest: [] };
}

function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new RangeError(`The guide has no ${JSON.stringify(id)}.`);
  return found;
}
