import { furtherQuestions } from "./guide-tree.ts";
import type { AuthoredGuide } from "../schema/guides.ts";
import type { Rule } from "./rule.ts";

/** Every question and outcome can be reached from the first question. */
export const guideReachable: Rule = {
  id: "guide-reachable",
  about: "Some way from the first question of a guide leads to each of its questions and outcomes.",
  byFolder: true,
  check({ guides: { trees } }, report) {
    for (const [id, tree] of Object.entries(trees)) {
      if (!Object.hasOwn(tree.questions, tree.start)) continue;
      const { questions, outcomes } = reached(tree);
      const lost = [
        ...Object.keys(tree.questions).flatMap((key) =>
          questions.has(key) ? [] : [["questions", key]],
        ),
        ...Object.keys(tree.outcomes).flatMap((key) =>
          outcomes.has(key) ? [] : [["outcomes", key]],
        ),
      ];
      for (const path of lost) {
        report({
          file: `guides/${id}.yaml`,
          path,
          on: "key",
          message: `No answer leads to \`${path[1]}\` on any way from \`${tree.start}\`.`,
          help: "Lead an answer to it, or remove it together with its words.",
        });
      }
    }
  },
};

function reached(tree: AuthoredGuide) {
  const questions = new Set([tree.start]);
  const outcomes = new Set<string>();
  // A set hands out what is added to it while it is walked.
  for (const question of questions) {
    for (const [, next] of furtherQuestions(tree, question)) questions.add(next);
    for (const to of Object.values(tree.questions[question]?.answers ?? {}))
      if ("outcome" in to) outcomes.add(to.outcome);
  }
  return { questions, outcomes };
}
