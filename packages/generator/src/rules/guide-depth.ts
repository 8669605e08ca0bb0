import type { AuthoredGuide } from "../schema/guides.ts";
import { furtherQuestions } from "./guide-tree.ts";
import type { Rule } from "./rule.ts";

const DEEPEST = 6;

/** Nobody has to answer many questions. */
export const guideDepth: Rule = {
  id: "guide-depth",
  about: "A guide reaches every outcome after at most six questions.",
  byFolder: true,
  check({ guides: { trees } }, report) {
    for (const [id, tree] of Object.entries(trees)) {
      const way = longestWay(tree);
      const [seventh] = way.slice(DEEPEST);
      if (seventh === undefined) continue;
      report({
        file: `guides/${id}.yaml`,
        path: ["questions", seventh],
        on: "key",
        message: `\`${seventh}\` is question ${DEEPEST + 1} on the way ${way
          .slice(0, DEEPEST + 1)
          .map((one) => `\`${one}\``)
          .join(" → ")}, and ${DEEPEST} are the limit.`,
        help: "Ask what divides the cases best first, or make two guides of it.",
      });
    }
  },
};

/** The questions of the longest way; a way that leads in a circle is the business of another rule. */
function longestWay(tree: AuthoredGuide): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const from = (question: string): readonly string[] => {
    const before = known.get(question);
    if (before) return before;
    known.set(question, []);
    let longest: readonly string[] = [];
    for (const [, next] of furtherQuestions(tree, question)) {
      const way = from(next);
      if (way.length > longest.length) longest = way;
    }
    const own = [question, ...longest];
    known.set(question, own);
    return own;
  };
  return Object.hasOwn(tree.questions, tree.start) ? from(tree.start) : [];
}
