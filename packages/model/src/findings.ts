import type { CodeFacts, CodeValue } from "./code.ts";
import { sameValue } from "./facts.ts";
import type { Protocol } from "./protocol.ts";
import { overlap, type Overlap } from "./situations.ts";

/**
 * Something that facts tell about a pair.
 *
 * - `standing`: the code is not one that a standard wants sent today.
 * - `twin`, `counterpart`, `same-meaning`, `next`, `replaced-by`: a relation that the catalogue states.
 * - `disjoint` and `overlap`: no situation, or these situations, can yield either code.
 * - `outcome`, `retry`, `act`: the first of these in which the two differ; `reaction` where they differ in none.
 */
export type Finding =
  | { readonly kind: "standing"; readonly code: CodeValue }
  | { readonly kind: "twin"; readonly temporary: CodeValue; readonly permanent: CodeValue }
  | { readonly kind: "counterpart"; readonly accepting: CodeValue; readonly refusing: CodeValue }
  | { readonly kind: "same-meaning"; readonly standard: CodeValue; readonly other: CodeValue }
  | { readonly kind: "next"; readonly first: CodeValue; readonly second: CodeValue }
  | { readonly kind: "replaced-by"; readonly old: CodeValue; readonly new: CodeValue }
  | ({ readonly kind: "disjoint" | "overlap" } & Overlap)
  | { readonly kind: "outcome" | "retry" | "act" | "reaction" };

/** Everything that facts tell about a pair, in the order in which a reader wants to hear it. */
export function findings(a: CodeFacts, b: CodeFacts, protocol: Protocol): readonly Finding[] {
  return [
    ...[a, b].flatMap(standing),
    ...(a.protocol === b.protocol ? relation(a, b) : []),
    ...situation(a, b, protocol),
    { kind: reaction(a, b) },
  ];
}

/** Whether a server may send the code today as a standard defines it. */
export function inForce({ status }: Pick<CodeFacts, "status">): boolean {
  return status === "registered" || status === "temporary";
}

function standing(code: CodeFacts): Finding[] {
  return inForce(code) ? [] : [{ kind: "standing", code: code.code }];
}

function relation(a: CodeFacts, b: CodeFacts): Finding[] {
  switch (a.related.find(({ code }) => code === b.code)?.relation) {
    case "twin": {
      const [temporary, permanent] = order(a, b, ({ outcome }) => outcome === "transient-failure");
      return [{ kind: "twin", temporary, permanent }];
    }
    case "counterpart": {
      const [accepting, refusing] = order(a, b, ({ outcome }) => outcome === "success");
      return [{ kind: "counterpart", accepting, refusing }];
    }
    case "same-meaning": {
      const [standard, other] = order(a, b, ({ status }) => status !== "unofficial");
      return [{ kind: "same-meaning", standard, other }];
    }
    case "next":
      return [{ kind: "next", first: a.code, second: b.code }];
    case "previous":
      return [{ kind: "next", first: b.code, second: a.code }];
    case "replaced-by":
      return [{ kind: "replaced-by", old: a.code, new: b.code }];
    case "replaces":
      return [{ kind: "replaced-by", old: b.code, new: a.code }];
    case "neighbour":
    case undefined:
      return [];
  }
}

function order(
  a: CodeFacts,
  b: CodeFacts,
  isFirst: (code: CodeFacts) => boolean,
): [CodeValue, CodeValue] {
  return isFirst(a) ? [a.code, b.code] : [b.code, a.code];
}

function situation(a: CodeFacts, b: CodeFacts, protocol: Protocol): Finding[] {
  const common = overlap(a, b, protocol);
  if (!common) return [];
  return [{ kind: common.shared.length === 0 ? "disjoint" : "overlap", ...common }];
}

function reaction(a: CodeFacts, b: CodeFacts): "outcome" | "retry" | "act" | "reaction" {
  if (a.outcome !== b.outcome) return "outcome";
  if (a.retry !== b.retry) return "retry";
  return sameValue(a.act, b.act) ? "reaction" : "act";
}
