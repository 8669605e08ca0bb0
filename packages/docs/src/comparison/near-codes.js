import { everyCode, matching, spelled } from "./find-codes.js";

/** @import { Listed } from "./find-codes.js" */
/** @import { Catalogue } from "./types.d.ts" */

const MOST = 6;

/**
 * The codes that somebody may have meant who wrote an address that means nothing: those whose value one slip would turn
 * into a written number, then those that the other words describe.
 *
 * @param {string} words
 * @param {Catalogue} catalogue
 * @returns {readonly Listed[]}
 */
export function nearCodes(words, catalogue) {
  const { protocols } = catalogue;
  const [written, names] = [words.toLowerCase().split(" "), new Set(protocols.map(({ id }) => id))];
  const named = protocols.filter(({ id }) => written.includes(id));
  const isCandidate = (/** @type {Listed} */ { protocol }) =>
    named.length === 0 || named.includes(protocol);
  const rest = written.filter((word) => !names.has(word));
  const candidates = everyCode(catalogue).filter(isCandidate);
  const exact = rest.flatMap((word) => spelled(word, catalogue));
  const slips = rest
    .filter((word) => /^\d{2,}$/.test(word))
    .flatMap((word) =>
      candidates.filter(({ code }) => !code.range && isOneSlip(word, String(code.code))),
    );
  const described = rest.some((word) => /\p{L}{3}/u.test(word))
    ? matching(rest.join(" "), catalogue)
    : [];
  const found = new Map(
    [...exact, ...slips, ...described].filter(isCandidate).map((one) => [one.code, one]),
  );
  return [...found.values()].slice(0, MOST);
}

/**
 * Whether one digit more, less or other, or two swapped, turn one number into another.
 *
 * @param {string} one
 * @param {string} other
 */
function isOneSlip(one, other) {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  const swapped = left.length === 2 && left === right.split("").toReversed().join("");
  return swapped || Math.max(left.length, right.length) === 1;
}
