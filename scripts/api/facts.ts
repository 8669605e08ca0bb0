import { callsOf } from "./calls.ts";
import { isInner, partsOf } from "./line.ts";

const LITERAL = String.raw`(?:"(?:[^"\\]|\\.)*"|(?<![\w$.])-?\d[\d.]*(?![\w$]))`;
const ONE = new RegExp(LITERAL, "g");
const TOGETHER = new RegExp(String.raw`${LITERAL}(?:(?: \| |, )${LITERAL})*`, "g");

/**
 * What a line of a list promises, so that promises are compared where lines only differ: each literal of a type on its
 * own, since a union may grow, and each call of a function, since it may take more.
 */
export function factsOf(line: string): string[] {
  const { keyword, subject, rest } = partsOf(line);
  if (isInner(line)) return [];
  if (/^\??[(<]/.test(rest) && !/^(interface|type) /.test(keyword))
    return callsOf(`${keyword}${subject}`, rest);
  const isWhole = /^ (\+=|=|from) /.test(rest) && keyword !== "type ";
  return isWhole ? [line] : literalsApart(`${keyword}${subject}`, subject, rest);
}

/** A line that is long for its many literals in shorter ones that promise the same, any other line as it is. */
export function readable(line: string): string[] {
  const facts = line.length > 100 ? factsOf(line) : [];
  const [, ...literals] = facts;
  return literals.length > 1 && literals.every((one) => one.includes(" += ")) ? facts : [line];
}

function literalsApart(head: string, subject: string, rest: string) {
  const groups = rest.match(TOGETHER) ?? [];
  const literals = groups.flatMap((group, index) =>
    (group.match(ONE) ?? []).map((one) => `${subject} +=${index === 0 ? "" : index + 1} ${one}`),
  );
  return [`${head}${rest.replaceAll(TOGETHER, "…")}`, ...literals];
}
