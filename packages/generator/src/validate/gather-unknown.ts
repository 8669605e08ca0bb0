import { placeOf } from "../load/layout.ts";
import type { ShapeProblem } from "./shape-problem.ts";

/**
 * Tells a key that many codes of a file have and none can have once, at the first of them: it is mostly an attribute that
 * the protocol does not declare.
 */
export function gatherUnknown(
  problems: readonly ShapeProblem[],
  name: string,
): readonly ShapeProblem[] {
  const place = placeOf(name);
  if (place?.kind !== "codes") return problems;
  const first = new Map<string, ShapeProblem>();
  const others = new Map<ShapeProblem, number>();
  const rest = problems.filter((problem) => {
    if (problem.rule !== "key-unknown" || problem.path.length !== 2) return true;
    const key = String(problem.path[1]);
    const before = first.get(key);
    if (before) others.set(before, (others.get(before) ?? 0) + 1);
    else first.set(key, problem);
    return !before;
  });
  return rest.map((problem) => {
    if (first.get(String(problem.path[1])) !== problem) return problem;
    const more = others.get(problem) ?? 0;
    const message =
      more === 0
        ? problem.message
        : problem.message.replace(
            /\.$/,
            `, nor of ${more} more ${more === 1 ? "code" : "codes"} that ${more === 1 ? "has" : "have"} it.`,
          );
    const help = `${problem.help ?? ""} What only this protocol states of its codes is declared under \`attributes\` in ${place.protocol}/protocol.yaml.`;
    return { ...problem, message, help: help.trim() };
  });
}
