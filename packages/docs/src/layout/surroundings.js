/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication, Surroundings } from "./types.d.ts" */

/**
 * The words and things around a page of a locale.
 *
 * @param {string} locale
 * @param {Pick<Content, "phrases" | "protocols" | "site" | "versions">} content
 * @param {Publication} publication
 * @returns {Surroundings}
 */
export function surroundings(locale, { phrases, protocols, site, versions }, publication) {
  const words = phrases[locale];
  if (!words) throw new Error(`no phrases in ${locale}`);
  return {
    ...publication,
    locale,
    phrases: words,
    protocols: protocols[locale] ?? [],
    repository: site.repository,
    has: (path) => Object.hasOwn(versions, path),
  };
}
