import { sameDocuments } from "./documents.ts";
import type { Row } from "./table.ts";

/** What differs in a code. */
export interface Difference {
  readonly kind: "added" | "removed" | "renamed" | "status" | "reference";
  readonly code: string;
  readonly phrase: string;
  readonly ours?: string;
  readonly theirs?: string;
}

/**
 * How IANA's rows differ from ours. A code may have several rows, and the gaps between codes are not compared: they
 * follow from the codes.
 *
 * @param judged codes that IANA may show as active
 */
export function compare(
  ours: readonly Row[],
  theirs: readonly Row[],
  judged: readonly string[] = [],
): Difference[] {
  const [here, there] = [byCode(ours), byCode(theirs)];
  const codes = new Set([...there.keys(), ...here.keys()]);
  return [...codes].flatMap((code) =>
    compareCode(here.get(code) ?? [], there.get(code) ?? [], judged.includes(code)),
  );
}

function byCode(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.status === "unassigned") continue;
    groups.set(row.code, [...(groups.get(row.code) ?? []), row]);
  }
  return groups;
}

function compareCode(
  ours: readonly Row[],
  theirs: readonly Row[],
  isJudged: boolean,
): Difference[] {
  const { pairs, left, right } = pairUp(ours, theirs);
  return [
    ...pairs.flatMap(([row, other]) => compareRows(row, other, isJudged)),
    ...right.map(({ code, phrase, status, reference }) => ({
      kind: "added" as const,
      code,
      phrase,
      theirs: `${status}; ${reference || "no reference"}`,
    })),
    ...left.map(({ code, phrase, status }) => ({
      kind: "removed" as const,
      code,
      phrase,
      ours: status,
    })),
  ];
}

/** Rows that are the same first, then those with the same phrase, then whatever is left, in order. */
function pairUp(ours: readonly Row[], theirs: readonly Row[]) {
  const [left, right] = [new Set(ours), new Set(theirs)];
  const pairs: (readonly [Row, Row])[] = [];
  const likenesses: ((row: Row, other: Row) => boolean)[] = [
    (row, other) => row.phrase === other.phrase && sameDocuments(row.reference, other.reference),
    (row, other) => row.phrase === other.phrase,
    () => true,
  ];
  for (const alike of likenesses) {
    for (const row of left) {
      const other = theirs.find((one) => right.has(one) && alike(row, one));
      if (!other) continue;
      left.delete(row);
      right.delete(other);
      pairs.push([row, other]);
    }
  }
  return { pairs, left: [...left], right: [...right] };
}

function compareRows(ours: Row, theirs: Row, isJudged: boolean): Difference[] {
  const { code, phrase } = theirs;
  const found: Difference[] = [];
  if (ours.phrase !== phrase) {
    found.push({ kind: "renamed", code, phrase, ours: ours.phrase, theirs: phrase });
  }
  if (ours.status !== theirs.status && !(isJudged && theirs.status === "active")) {
    found.push({ kind: "status", code, phrase, ours: ours.status, theirs: theirs.status });
  }
  if (!sameDocuments(ours.reference, theirs.reference)) {
    found.push({ kind: "reference", code, phrase, ours: ours.reference, theirs: theirs.reference });
  }
  return found;
}
