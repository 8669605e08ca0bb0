/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication, Surroundings } from "./types.d.ts" */

/**
 * The surroundings of a page that is in no language in particular: those of the first.
 *
 * @param {Pick<Content, "locales" | "phrases" | "protocols">} content
 * @param {Publication} publication
 * @returns {Surroundings}
 */
export function reference({ locales, phrases, protocols }, publication) {
  const locale = locales[0]?.tag ?? "";
  const words = phrases[locale];
  if (!words) throw new Error("no language to choose");
  return { ...publication, locale, phrases: words, protocols: protocols[locale] ?? [] };
}
