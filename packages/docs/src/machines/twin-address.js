import { addressOf } from "../content/address.js";

/** @import { Entry } from "../content/types.d.ts" */

/**
 * The address of a page's Markdown, beside its HTML.
 *
 * @param {Pick<Entry, "locale" | "path">} entry
 */
export function twinAddress({ locale, path }) {
  return `${addressOf(locale, path)}index.md`;
}
