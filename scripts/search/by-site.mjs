import { readFileSync } from "node:fs";
import { searcher } from "@wirecode/core/model";
import { unpacked } from "../../packages/docs/src/search/unpacked.js";
import { targetOf } from "./target.mjs";

/** @import { SearchResult } from "@wirecode/core/model" */
/** @import { Found, Row } from "./types.d.ts" */

/** @type {Map<string, (query: string) => SearchResult>} */
const searches = new Map();

/**
 * What the site finds in the index that it publishes.
 *
 * @param {Row} row
 * @returns {Promise<Found>}
 */
export async function bySite({ locale, query }) {
  const search = searches.get(locale) ?? open(locale);
  searches.set(locale, search);
  const { documents, near } = search(query);
  return near ? [] : documents.map(targetOf);
}

/** @param {string} locale */
function open(locale) {
  const index = new URL(`../../packages/docs/dist/${locale}/search/index.json`, import.meta.url);
  return searcher(unpacked(JSON.parse(readFileSync(index, "utf8"))));
}
