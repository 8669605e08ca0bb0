import { addressOf } from "./address.js";

/** @import { Locale } from "./types.d.ts" */
/** @import { Version } from "../layout/types.d.ts" */

/**
 * Which languages each page exists in, by its path.
 *
 * @param {readonly Locale[]} locales
 * @param {Readonly<Record<string, readonly string[]>>} pages the files of each language's pages, below its folder
 * @returns {Readonly<Record<string, readonly Version[]>>}
 */
export function versionsOf(locales, pages) {
  /** @type {Map<string, Version[]>} */
  const versions = new Map();
  for (const locale of locales) {
    for (const name of pages[locale.tag] ?? []) {
      const path = name.slice(0, -".md".length).replaceAll("\\", "/");
      const known = versions.get(path) ?? [];
      versions.set(path, known);
      known.push({ locale, address: addressOf(locale.tag, path) });
    }
  }
  return Object.fromEntries(versions);
}

/**
 * The languages of a page that every one of them has.
 *
 * @param {readonly Locale[]} locales
 * @param {string} path the page's, below its locale
 * @returns {readonly Version[]}
 */
export function versionsAt(locales, path) {
  return locales.map((locale) => ({ locale, address: addressOf(locale.tag, path) }));
}
