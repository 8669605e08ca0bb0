import { canonical, keyOf, pairPath } from "@wirecode/core/model";
import { spelled } from "./find-codes.js";

/** @import { Pair } from "@wirecode/core/model" */
/** @import { Listed } from "./find-codes.js" */
/** @import { Catalogue } from "./types.d.ts" */

/**
 * What an address means: one or more comparisons, codes, a protocol, or nothing that is known.
 *
 * @typedef {{ kind: "pairs", pairs: readonly Pair[] } | { kind: "codes", codes: readonly Listed[] } | { kind: "protocol", id: string } | { kind: "unknown", words: string }} Meaning
 */

const VERSUS = /(?:^|[-_/.\s+])(?:vs|versus)(?:[-_/.\s+]|$)|…|\s*[,&]\s*/i;
const SEPARATORS = /[-_/:\s+,&]+/;

/** Ambiguous halves multiply. */
const MOST_PAIRS = 12;

/**
 * Takes an address below the site's root apart: the locale, if it starts with one, and what follows.
 *
 * @param {string} path
 * @param {readonly string[]} locales
 * @returns {{ locale: string | undefined, rest: string }}
 */
export function splitAddress(path, locales) {
  const [first = "", ...others] = path.split("/").filter((part) => part !== "");
  const locale = locales.find((tag) => tag.toLowerCase() === first.toLowerCase());
  const rest = (locale === undefined ? [first, ...others] : others).join("/");
  return { locale, rest: decoded(rest).replace(/(?:^|\/)index\.html?$|\.html?$/i, "") };
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Reads what follows the locale.
 *
 * @param {string} rest such as `compare/smtp/551-vs-211`, `smtp551` or `http/not-found`
 * @param {Catalogue} catalogue
 * @returns {Meaning}
 */
export function readAddress(rest, catalogue) {
  const path = rest.replace(/^compare(?:\/|$)/i, "");
  const compares = path !== rest || VERSUS.test(path);
  if (compares) {
    const pairs = pairsIn(path, catalogue);
    if (pairs.length > 0) return { kind: "pairs", pairs };
  }
  const codes = spelled(path, catalogue);
  if (codes.length > 0) return { kind: "codes", codes };
  const protocol = catalogue.protocols.find(({ id, title }) =>
    [id, title].some((name) => sameWords(name, path)),
  );
  if (protocol) return { kind: "protocol", id: protocol.id };
  const words = path
    .split(SEPARATORS)
    .filter((word) => !/^(?:vs|versus)?$/i.test(word))
    .join(" ");
  return { kind: "unknown", words };
}

/**
 * The pairs that a spelling can mean, in canonical order. A half without a protocol is of the other's; where neither
 * names one, both are of one protocol if any has both.
 *
 * @param {string} path
 * @param {Catalogue} catalogue
 * @returns {readonly Pair[]}
 */
function pairsIn(path, catalogue) {
  for (const [left, right] of halvesOf(path)) {
    const pairs = pairsOf(left, right, catalogue);
    if (pairs.length > 0) return pairs;
  }
  return [];
}

/**
 * @param {string} path
 * @returns {readonly (readonly [string, string])[]}
 */
function halvesOf(path) {
  const [left, right, ...more] = path.split(VERSUS);
  if (left !== undefined && right !== undefined) return more.length > 0 ? [] : [[left, right]];
  const words = path.split(SEPARATORS).filter((word) => word !== "");
  return words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
}

/**
 * @param {string} left
 * @param {string} right
 * @param {Catalogue} catalogue
 * @returns {readonly Pair[]}
 */
function pairsOf(left, right, catalogue) {
  const [ones, others] = [spelled(left, catalogue), spelled(right, catalogue)];
  const all = ones.flatMap((one) =>
    others.flatMap((other) => (one.code === other.code ? [] : [{ one, other }])),
  );
  const within = all.filter(({ one, other }) => one.protocol === other.protocol);
  // Where a half names its protocol, the other one, if it names none, is of the same.
  const chosen = within.length > 0 && !named(left, right, catalogue) ? within : all;
  const pairs = chosen.map(({ one, other }) => pairOf(one, other));
  const distinct = new Map(pairs.map((pair) => [pairPath(pair), pair]));
  return [...distinct.values()].slice(0, MOST_PAIRS);
}

/**
 * Whether both halves name a protocol.
 *
 * @param {string} left
 * @param {string} right
 * @param {Catalogue} catalogue
 */
function named(left, right, { protocols }) {
  return [left, right].every((half) =>
    protocols.some(({ id, title }) =>
      [id, title].some((name) => half.toLowerCase().includes(name.toLowerCase())),
    ),
  );
}

/**
 * Two codes as a pair in canonical order.
 *
 * @param {Listed} one
 * @param {Listed} other
 * @returns {Pair}
 */
export function pairOf(one, other) {
  const [a, b] = canonical(
    { ...one.code, protocol: one.protocol.id },
    { ...other.code, protocol: other.protocol.id },
  );
  return {
    a: { protocol: a.protocol, code: keyOf(a) },
    b: { protocol: b.protocol, code: keyOf(b) },
  };
}

/** @param {string} one @param {string} other */
function sameWords(one, other) {
  return joined(one) === joined(other);
}

/** @param {string} words */
function joined(words) {
  return words.toLowerCase().split(SEPARATORS).join("");
}
