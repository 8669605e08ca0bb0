import { sameDocuments } from "./documents.mjs";

/** @import { Difference, Row } from "./types.d.ts" */

/**
 * How IANA's rows differ from ours. A code may have several rows, and the gaps between codes are not compared: they
 * follow from the codes.
 *
 * @param {readonly Row[]} ours
 * @param {readonly Row[]} theirs
 * @param {readonly string[]} judged codes that IANA may show as active
 * @returns {Difference[]}
 */
export function compare(ours, theirs, judged = []) {
  const [here, there] = [byCode(ours), byCode(theirs)];
  const codes = new Set([...there.keys(), ...here.keys()]);
  return [...codes].flatMap((code) =>
    compareCode(here.get(code) ?? [], there.get(code) ?? [], judged.includes(code)),
  );
}

/** @param {readonly Row[]} rows */
function byCode(rows) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map();
  for (const row of rows) {
    if (row.status === "unassigned") continue;
    groups.set(row.code, [...(groups.get(row.code) ?? []), row]);
  }
  return groups;
}

/**
 * @param {readonly Row[]} ours
 * @param {readonly Row[]} theirs
 * @param {boolean} isJudged
 * @returns {Difference[]}
 */
function compareCode(ours, theirs, isJudged) {
  const { pairs, left, right } = pairUp(ours, theirs);
  return [
    ...pairs.flatMap(([row, other]) => compareRows(row, other, isJudged)),
    ...right.map(({ code, phrase, status, reference }) => ({
      kind: /** @type {const} */ ("added"),
      code,
      phrase,
      theirs: `${status}; ${reference || "no reference"}`,
    })),
    ...left.map(({ code, phrase, status }) => ({
      kind: /** @type {const} */ ("removed"),
      code,
      phrase,
      ours: status,
    })),
  ];
}

/**
 * Rows that are the same first, then those with the same phrase, then whatever is left, in order.
 *
 * @param {readonly Row[]} ours
 * @param {readonly Row[]} theirs
 */
function pairUp(ours, theirs) {
  const [left, right] = [new Set(ours), new Set(theirs)];
  /** @type {(readonly [Row, Row])[]} */
  const pairs = [];
  /** @type {((row: Row, other: Row) => boolean)[]} */
  const likenesses = [
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

/**
 * @param {Row} ours
 * @param {Row} theirs
 * @param {boolean} isJudged
 * @returns {Difference[]}
 */
function compareRows(ours, theirs, isJudged) {
  const { code, phrase } = theirs;
  /** @type {Difference[]} */
  const found = [];
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
