import { onceFor } from "./once-for.js";

/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication, Surroundings } from "./types.d.ts" */

const known = onceFor((/** @type {object} */ _content) =>
  onceFor(
    (/** @type {Publication} */ _publication) =>
      /** @type {Map<string, Surroundings>} */ (new Map()),
  ),
);

/**
 * The words and things around a page of a locale: the same object for all pages of a locale, so that what is made of
 * it alone can be made once.
 *
 * @param {string} locale
 * @param {Pick<Content, "locales" | "phrases" | "protocols" | "site" | "versions">} content
 * @param {Publication} publication
 * @returns {Surroundings}
 */
export function surroundings(locale, content, publication) {
  const made = known(content)(publication);
  const around = made.get(locale) ?? make(locale, content, publication);
  made.set(locale, around);
  return around;
}

/**
 * @param {string} locale
 * @param {Pick<Content, "locales" | "phrases" | "protocols" | "site" | "versions">} content
 * @param {Publication} publication
 * @returns {Surroundings}
 */
function make(locale, { locales, phrases, protocols, site, versions }, publication) {
  const words = phrases[locale];
  const [reference] = locales;
  if (!words || !reference) throw new Error(`no phrases in ${locale}`);
  return {
    ...publication,
    locale,
    reference,
    phrases: words,
    protocols: protocols[locale] ?? [],
    repository: site.repository,
    has: (path) => Object.hasOwn(versions, path),
  };
}
