import type { AuthoredGuide } from "../schema/guides.ts";
import { furtherQuestions } from "./guide-tree.ts";
import type { Rule } from "./rule.ts";

/** No answer leads back to a question that was asked before it. */
export const guideAcyclic: Rule = {
  id: "guide-acyclic",
  about: "The answers of a guide never lead back to a question that has been answered.",
  byFolder: true,
  check({ guides: { trees } }, report) {
    for (const [id, tree] of Object.entries(trees)) {
      for (const { from, answer, circle } of circlesIn(tree)) {
        const [asked = ""] = circle;
        report({
          file: `guides/${id}.yaml`,
          path: ["questions", from, "answers", answer, "ask"],
          message: `The answers lead in a circle: ${circle.map((one) => `\`${one}\``).join(" → ")}.`,
          help: "Lead this answer to another question or to an outcome.",
          also: [{ file: `guides/${id}.yaml`, path: ["questions", asked], on: "key" }],
        });
      }
    }
  },
};

interface Circle {
  /** The question and the answer that close it. */
  readonly from: string;
  readonly answer: string;
  /** The questions of the circle, the first one once more at its end. */
  readonly circle: readonly string[];
}

function circlesIn(tree: AuthoredGuide): readonly Circle[] {
  const found: Circle[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (question: string) => {
    if (done.has(question)) return;
    way.push(question);
    for (const [answer, next] of furtherQuestions(tree, question)) {
      const since = way.indexOf(next);
      if (since === -1) visit(next);
      else found.push({ from: question, answer, circle: [...way.slice(since), next] });
    }
    way.pop();
    done.add(question);
  };
  for (const question of [tree.start, ...Object.keys(tree.questions)]) visit(question);
  return found;
}
