import { factOf, isSilent, sameValue } from "../facts/fact.ts";
import { inForce } from "../facts/in-force.ts";
import { keyOf } from "../facts/key.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Finding } from "../shapes/finding.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { isSituation, overlap } from "./situations.ts";
import { ANY } from "../vocabulary/facts.ts";

/** Everything that facts tell about a pair, in the order in which a reader wants to hear it. */
export function findings(a: CodeFacts, b: CodeFacts, protocol: Protocol): readonly Finding[] {
  const related = a.protocol === b.protocol ? relation(a, b) : [];
  return [
    ...standing(a, "a"),
    ...standing(b, "b"),
    ...related,
    ...situation(a, b, protocol),
    ...reaction(a, b, protocol, related),
  ];
}

function standing(code: CodeFacts, side: "a" | "b"): Finding[] {
  return inForce(code) ? [] : [{ kind: "standing", side, code: keyOf(code) }];
}

function relation(a: CodeFacts, b: CodeFacts): Finding[] {
  switch (a.related.find(({ code }) => code === keyOf(b))?.relation) {
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
      return [{ kind: "next", first: keyOf(a), second: keyOf(b) }];
    case "previous":
      return [{ kind: "next", first: keyOf(b), second: keyOf(a) }];
    case "replaced-by":
      return [{ kind: "replaced-by", old: keyOf(a), new: keyOf(b) }];
    case "replaces":
      return [{ kind: "replaced-by", old: keyOf(b), new: keyOf(a) }];
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
  return isFirst(a) ? [keyOf(a), keyOf(b)] : [keyOf(b), keyOf(a)];
}

function situation(a: CodeFacts, b: CodeFacts, protocol: Protocol): Finding[] {
  const common = overlap(a, b, protocol);
  // Two codes that can both stand anywhere have nothing in common that a reader wants to hear first.
  if (!common || common.shared === ANY) return [];
  return [{ kind: common.shared.length === 0 ? "disjoint" : "overlap", ...common }];
}

/** In what a client has to react differently, or, where it need not, in what else the two differ. */
function reaction(
  a: CodeFacts,
  b: CodeFacts,
  protocol: Protocol,
  related: readonly Finding[],
): readonly Finding[] {
  // Twins and counterparts have been told apart by their outcome already.
  const outcomeTold = related.some(({ kind }) => kind === "twin" || kind === "counterpart");
  const outcomeDiffers = a.outcome !== b.outcome && !outcomeTold;
  // Of two failures a reader wants to know whether to try again; how lasting each is follows from that.
  const bothFail = [a, b].every(({ outcome }) => outcome.endsWith("failure"));
  if (outcomeDiffers && !(bothFail && a.retry !== b.retry)) return [{ kind: "outcome" }];
  if (a.retry !== b.retry) return [{ kind: "retry" }];
  if (!sameValue(factOf(a, "act"), factOf(b, "act"))) return [{ kind: "act" }];
  if (a.outcome !== b.outcome) return [];
  const own = a.protocol === b.protocol ? protocol.attributes : [];
  const differs = own.find((attribute) => {
    const [left, right] = [factOf(a, attribute.id), factOf(b, attribute.id)];
    const bothSay = [left, right].every((value) => !isSilent(attribute.id, value));
    return bothSay && !sameValue(left, right) && !isSituation(attribute);
  });
  return [
    { kind: "reaction" },
    ...(differs ? [{ kind: "difference" as const, attribute: differs.id }] : []),
  ];
}
