import { listedAt } from "../../src/comparison/find-codes.js";
import { nameInPair, pairPath } from "@wirecode/core/model";
import { addressOf } from "../../src/html/address.ts";

/** @import { Bundle, CodeRef, Pair } from "@wirecode/core/model" */
/** @import { Catalogue } from "../../src/comparison/types.d.ts" */

/** The site's root: the folder above the one that this script was loaded from. */
export const BASE = new URL("..", import.meta.url).pathname;

/**
 * The catalogue of a language.
 *
 * @param {string} locale
 * @returns {Promise<Catalogue>}
 */
export async function loadCatalogue(locale) {
  return await json(`${locale}/data/index.json`);
}

/**
 * The bundles of protocols, as far as comparisons need them.
 *
 * @param {string} locale
 * @param {readonly string[]} ids
 * @returns {Promise<readonly Bundle[]>}
 */
export async function loadBundles(locale, ids) {
  return await Promise.all([...new Set(ids)].map((id) => json(`${locale}/data/${id}.json`)));
}

/**
 * The address of a pair's page, if it has one.
 *
 * @param {Pair} pair
 * @param {Catalogue} catalogue
 */
export function pageOf(pair, { locale, pages }) {
  const path = pairPath(pair);
  const folder = path.slice(0, path.lastIndexOf("/"));
  const known = pages[folder];
  const exists = known === true || known?.includes(path.slice(folder.length + 1));
  return exists ? `${BASE}${addressOf(locale, path)}` : undefined;
}

/**
 * What the page that compares any two codes reads of its address.
 *
 * @param {Pair} pair
 */
export function queryOf({ a, b }) {
  return `?a=${a.protocol}:${a.code}&b=${b.protocol}:${b.code}`;
}

/**
 * What a pair's code is called.
 *
 * @param {CodeRef} at
 * @param {boolean} across
 * @param {Catalogue} catalogue
 */
export function nameOf(at, across, catalogue) {
  const listed = listedAt(at, catalogue);
  if (!listed) return undefined;
  const { protocol, code } = listed;
  return nameInPair(code, protocol.title, across);
}

/**
 * @param {string} path below the site's root
 * @returns {Promise<any>}
 */
async function json(path) {
  const response = await fetch(BASE + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.json();
}
