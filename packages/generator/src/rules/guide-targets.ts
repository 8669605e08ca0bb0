import { nearest } from "../nearest.ts";
import type { AuthoredGuide } from "../schema/guides.ts";
import type { Problem, Rule } from "./rule.ts";

/** Every answer leads to something, and the guide starts somewhere. */
export const guideTargets: Rule = {
  id: "guide-targets",
  about:
    "A guide starts with a question that it has, and answers lead to its questions and outcomes.",
  byFolder: true,
  check({ guides: { trees } }, report) {
    for (const [id, tree] of Object.entries(trees)) {
      const file = `guides/${id}.yaml`;
      for (const { path, kind, wanted } of targetsOf(tree)) {
        const [known, other] =
          kind === "question" ? [tree.questions, tree.outcomes] : [tree.outcomes, tree.questions];
        if (Object.hasOwn(known, wanted)) continue;
        report({
          file,
          path,
          message: `The guide has no ${kind} \`${wanted}\`.`,
          help: Object.hasOwn(other, wanted)
            ? `Write \`${kind === "question" ? "outcome" : "ask"}: ${wanted}\`, since it is ${kind === "question" ? "an outcome" : "a question"}.`
            : `Correct the id, or add the ${kind}.`,
          didYouMean: nearest(wanted, Object.keys(known)),
        });
      }
    }
  },
};

interface Target {
  readonly path: Problem["path"];
  readonly kind: "question" | "outcome";
  readonly wanted: string;
}

function targetsOf({ start, questions }: AuthoredGuide): readonly Target[] {
  return [
    { path: ["start"], kind: "question", wanted: start },
    ...Object.entries(questions).flatMap(([question, { answers }]) =>
      Object.entries(answers).map(([answer, to]): Target => {
        const path = ["questions", question, "answers", answer];
        return "ask" in to
          ? { path: [...path, "ask"], kind: "question", wanted: to.ask }
          : { path: [...path, "outcome"], kind: "outcome", wanted: to.outcome };
      }),
    ),
  ];
}
