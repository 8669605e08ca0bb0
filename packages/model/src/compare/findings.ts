import { factOf, sameValue } from "../facts/fact.ts";
import { inForce } from "../facts/in-force.ts";
import { keyOf } from "../facts/key.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Finding } from "../shapes/finding.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { decisive } from "./decisive.ts";

/** With how many differences a verdict is content, and the most that it tells: who reads more has read a table. */
const FEW = 2;
const MOST = 3;

/**
 * In what two codes differ, in the order in which a reader wants to hear it: how the catalogue relates them, success or
 * failure, what is decisive in their protocol, whether to retry, who has to act, and the standing of each. What the two
 * share is no finding.
 */
export function findings(a: CodeFacts, b: CodeFacts, protocol: Protocol): readonly Finding[] {
  const related = a.protocol === b.protocol ? relation(a, b) : [];
  return [...related, ...differences(a, b, protocol, related), ...standings(a, b)];
}

/** Two codes of one origin have the same standing. */
function standings(a: CodeFacts, b: CodeFacts): Finding[] {
  const same = a.status === b.status && a.origin === b.origin && a.vendor === b.vendor;
  return same ? [] : [...standing(a, "a"), ...standing(b, "b")];
}

function standing(code: CodeFacts, side: "a" | "b"): Finding[] {
  return inForce(code) ? [] : [{ kind: "standing", side, code: keyOf(code) }];
}

function relation(a: CodeFacts, b: CodeFacts): Finding[] {
  for (const [code, of] of [[a, b] as const, [b, a] as const]) {
    if (of.kind === "class" && code.kind !== "class" && code.class === of.code)
      return [{ kind: "member", code: keyOf(code), class: of.code }];
  }
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

/** The facts in which the two differ and a reader acts on, no more than a few. */
function differences(
  a: CodeFacts,
  b: CodeFacts,
  protocol: Protocol,
  related: readonly Finding[],
): readonly Finding[] {
  const { onBoth, onOne } =
    a.protocol === b.protocol ? decisive(a, b, protocol) : { onBoth: [], onOne: [] };
  const [first, ...more] = onBoth;
  const differs = (kind: "outcome" | "retry" | "act"): Finding[] =>
    sameValue(factOf(a, kind), factOf(b, kind)) ? [] : [{ kind }];
  const retry = first && tellsRetry(first, protocol) ? [] : differs("retry");
  // Twins and counterparts have been told apart by their outcome already.
  const isTold = related.some(({ kind }) => kind === "twin" || kind === "counterpart");
  const outcome = isTold ? [] : differs("outcome");
  // Of two failures a reader wants to know first what to do; how lasting each is follows from that.
  const bothFail = [a, b].every((code) => code.outcome.endsWith("failure"));
  // A class says above all at whom it points.
  const isClass = [a, b].some(({ kind }) => kind === "class");
  const reactions = [...retry, ...differs("act")];
  const all = [
    ...(bothFail ? [] : outcome),
    ...(first ? [first] : []),
    ...(isClass ? reactions.toReversed() : reactions),
  ];
  const others = [...onOne, ...more].filter(
    (one) => retry.length === 0 || !tellsRetry(one, protocol),
  );
  const rest = [...(bothFail ? outcome : []), ...others];
  // Whoever has to choose one of the two wants to know in any case that they never compete.
  return [...all, ...rest].filter(
    ({ kind }, place) => place < Math.max(FEW, Math.min(MOST, all.length)) || kind === "disjoint",
  );
}

function tellsRetry(finding: Finding, { attributes }: Protocol): boolean {
  if (finding.kind !== "difference") return false;
  const declared = attributes.find(({ id }) => id === finding.attribute);
  return declared?.type === "one-of" && declared.retry === true;
}
