import { canonical, keyOf, locatePairs, refsOf, spell } from "@wirecode/core/model";
import { comparableOf, listedOf } from "./find-codes.js";

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
  const words = path
    .split(SEPARATORS)
    .filter((word) => !/^(?:vs|versus)?$/i.test(word))
    .join(" ");
  if (path !== rest || VERSUS.test(path)) {
    const pairs = pairsIn(path, catalogue);
    if (pairs.length > 0) return { kind: "pairs", pairs };
  }
  const spelling = spell(path, catalogue.protocols);
  switch (spelling.kind) {
    case "codes":
      return { kind: "codes", codes: spelling.codes.flatMap((one) => listedOf(one, catalogue)) };
    case "protocol":
      return spelling;
    case "pairs":
    case "unknown":
      return { kind: "unknown", words };
  }
}

/**
 * The pairs that an address can mean, in canonical order. A hyphen stands in codes and between them.
 *
 * @param {string} path
 * @param {Catalogue} catalogue
 * @returns {readonly Pair[]}
 */
function pairsIn(path, catalogue) {
  for (const written of [path, path.split(SEPARATORS).join(" ")]) {
    const pairs = locatePairs(written, comparableOf(catalogue));
    if (pairs.length > 0) return pairs.map(refsOf);
  }
  return [];
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
