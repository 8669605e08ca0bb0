import { addressOf } from "./address.js";

/** @import { Content } from "./types.d.ts" */
/** @import { Version } from "../layout/types.d.ts" */

/**
 * Which languages each page exists in, by its path.
 *
 * @param {Pick<Content, "entries" | "locales">} content
 * @returns {Readonly<Record<string, readonly Version[]>>}
 */
export function versionsOf({ entries, locales }) {
  /** @type {Map<string, Version[]>} */
  const versions = new Map();
  for (const { path, locale: tag } of entries) {
    const locale = locales.find((one) => one.tag === tag);
    if (!locale) continue;
    const known = versions.get(path) ?? [];
    versions.set(path, known);
    known.push({ locale, address: addressOf(tag, path) });
  }
  return Object.fromEntries(versions);
}
