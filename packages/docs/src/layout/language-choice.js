import { addressOf } from "../content/address.js";
import { markup } from "./markup.js";
import { isolate } from "./isolate.js";

/** @import { Content } from "../content/types.d.ts" */

/**
 * The home pages, each named and introduced in its own language.
 *
 * @param {Pick<Content, "locales" | "phrases">} content
 * @param {"tagline" | "home"} word what to say below the name of a language
 * @param {string} label
 * @param {string} base
 */
export function languageChoice({ locales, phrases }, word, label, base) {
  const items = locales.map(({ tag, endonym, direction }) => {
    const { lang = tag, site } = phrases[tag] ?? {};
    return markup`<li><a href="${base}${addressOf(tag, "index")}" hreflang="${tag}" lang="${tag}" dir="${direction}"><strong>${endonym}</strong>
<span lang="${lang}">${isolate(site?.[word] ?? "", direction)}</span></a></li>
`;
  });
  return markup`<nav class="choice" aria-label="${label}"><ul>
${items}</ul></nav>
`;
}
