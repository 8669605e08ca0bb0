import type { Guide, GuideOutcome, GuideQuestion } from "../shapes/guide.ts";
import { firstStep, stepAfter, type GuideStep } from "../facts/walk-guide.ts";
import type { Blocks, Step } from "./block.ts";
import { linkToCode } from "./code-link.ts";
import type { PageContext } from "./context.ts";
import { inLanguage } from "./words.ts";

/**
 * The questions of a guide, each answer with the question it leads to or the outcome. What several answers lead to
 * stands whole at the first of them; the others name it.
 * @internal
 */
export function steps(guide: Guide, context: PageContext): Blocks {
  const met = new Set<string>();
  const first = stepOf(firstStep(guide));
  return inLanguage([{ kind: "steps", first }], guide.bodyLang, context);

  function stepOf(step: GuideStep): Step {
    return step.kind === "question" ? questionOf(step.question) : outcomeOf(step.outcome);
  }

  function questionOf({ id: own, question, help, answers }: GuideQuestion): Step {
    const id = `question-${own}`;
    const text = [question];
    if (met.has(id)) {
      const note = context.phrases.guides.asked;
      return { kind: "again", of: "question", id, text, codes: [], note };
    }
    met.add(id);
    return {
      kind: "question",
      id,
      text,
      ...(help !== undefined && { help: [help] }),
      answers: answers.map((answer) => ({
        label: [answer.label],
        step: stepOf(stepAfter(guide, answer)),
      })),
    };
  }

  function outcomeOf({ id: own, title, advice, codes: refs }: GuideOutcome): Step {
    const id = `outcome-${own}`;
    const text = [title];
    const codes = refs.flatMap((ref) => linkToCode(ref, context) ?? []);
    if (met.has(id)) return { kind: "again", of: "outcome", id, text, codes };
    met.add(id);
    return { kind: "outcome", id, text, codes, advice: [advice] };
  }
}
