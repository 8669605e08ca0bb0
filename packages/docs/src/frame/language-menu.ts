import { markup } from "../html/markup.ts";
import { GLOBE } from "./signs.ts";
import type { HtmlPage, Surroundings } from "./types.ts";

/** Leads to the same page in the other languages, each named in its own. It opens without scripts. */
export function languageMenu(
  { versions, address, lang }: HtmlPage,
  { phrases, base }: Surroundings,
) {
  const own =
    versions.find((version) => version.address === address) ??
    versions.find(({ locale }) => locale.tag === lang);
  if (!own) return undefined;
  const items = versions.map(({ locale: { tag, endonym, direction }, address: there }) => {
    const current = there === own.address && markup` aria-current="true"`;
    return markup`<li><a href="${base}${there}" hreflang="${tag}" lang="${tag}" dir="${direction}"${current}>${endonym}</a></li>`;
  });
  const { language } = phrases.site;
  return markup`<nav class="languages" aria-label="${language}">
<button type="button" popovertarget="language-menu" aria-label="${language}: ${own.locale.endonym}" title="${language}">${GLOBE}<span>${own.locale.endonym}</span></button>
<ul id="language-menu" popover>${items}</ul>
</nav>`;
}
