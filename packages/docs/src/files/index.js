import { changes } from "./changes.js";
import { compare } from "./compare.js";
import { entries } from "./entries.js";
import { languages } from "./languages.js";
import { missing, missingIn } from "./missing.js";
import { numbers } from "./numbers.js";
import { redirects, reversedPairs } from "./redirects.js";
import { search } from "./search.js";
import { styleSheet } from "./style-sheet.js";

/** @import { Content } from "../content/types.d.ts" */
/** @import { CommonSource, LocalSource, Site, SiteFile } from "./types.d.ts" */

/** @type {readonly LocalSource[]} */
const LOCAL = [entries, changes, compare, reversedPairs, missingIn, search];

/** @type {readonly CommonSource[]} */
const COMMON = [languages, numbers, redirects, missing, styleSheet];

/** The part of the site that belongs to no language. */
export const COMMON_PART = "common";

/**
 * The parts of the site that are made one by one: each language, by its tag, and what belongs to none.
 *
 * @param {Pick<Content, "locales">} content
 */
export function partsOf({ locales }) {
  return [COMMON_PART, ...locales.map(({ tag }) => tag)];
}

/**
 * Everything that a part of the site is made of, and how. The build writes these files, and the development server
 * makes each when it is asked for.
 *
 * @param {string} part
 * @param {Site} site
 * @returns {SiteFile[]}
 */
export function filesOf(part, site) {
  return part === COMMON_PART
    ? COMMON.flatMap((source) => [...source(site)])
    : LOCAL.flatMap((source) => [...source(part, site)]);
}
