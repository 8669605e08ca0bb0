/** @import { CodeFacts } from "@wirecode/core/model" */
/** @import { SearchEntry } from "./types.d.ts" */

/** Whose codes people look up most: what a bare number or a word means unless the query says otherwise. */
/** @type {Readonly<Record<string, number>>} */
const POPULARITY = {
  http: 2,
  smtp: 1.9,
  grpc: 1.5,
  dns: 1.5,
  "smtp-enhanced": 1.12,
  ftp: 1.1,
  websocket: 1.1,
  sip: 1.05,
  "dns-ede": 1,
};

/** @type {Readonly<Record<string, number>>} */
const STANDING = { unofficial: 0.45, obsolete: 0.7, reserved: 0.7, deprecated: 0.85 };

/**
 * Pages about several codes stand behind the codes themselves; a page of any other kind is not searched for.
 *
 * @type {Readonly<Record<NonNullable<SearchEntry["kind"]>, number>>}
 */
const KINDS = { protocol: 1.2, guide: 0.7, class: 0.6, number: 0.5, comparison: 0.3 };

/**
 * @param {string} kind
 * @returns {kind is NonNullable<SearchEntry["kind"]>}
 */
export function isFindable(kind) {
  return Object.hasOwn(KINDS, kind);
}

/** @param {Pick<CodeFacts, "protocol" | "status">} code */
export function weightOfCode({ protocol, status }) {
  const standing = STANDING[status] ?? 1;
  return rounded(popularity(protocol) * standing);
}

/**
 * @param {NonNullable<SearchEntry["kind"]>} kind
 * @param {string | undefined} protocol
 */
export function weightOfPage(kind, protocol) {
  return rounded(KINDS[kind] * (protocol === undefined ? 1 : popularity(protocol)));
}

/** @param {string} protocol */
function popularity(protocol) {
  return POPULARITY[protocol] ?? 1;
}

/** @param {number} weight */
function rounded(weight) {
  return Math.round(weight * 100) / 100;
}
