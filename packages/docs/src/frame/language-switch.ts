import type { HtmlPage, Surroundings } from "./types.ts";
import { markup } from "../html/markup.ts";

/** Links to the same page in the other languages, each named in its own. */
export function languageSwitch({ versions, address }: HtmlPage, { phrases, base }: Surroundings) {
  if (versions.length === 0) return undefined;
  const items = versions.map(({ locale: { tag, endonym, direction }, address: there }) => {
    const current = there === address && markup` aria-current="true"`;
    return markup`<li><a href="${base}${there}" hreflang="${tag}" lang="${tag}" dir="${direction}"${current}>${endonym}</a></li>`;
  });
  return markup`<nav class="languages" aria-label="${phrases.site.language}"><ul>${items}</ul></nav>`;
}
