import { addressOf } from "../content/address.js";
import { markup } from "./markup.js";
import { languageSwitch } from "./language-switch.js";
import { CONTRAST, SIGNAL } from "./signs.js";

/** @import { Page, Surroundings } from "./types.d.ts" */

/**
 * The head of every page: the way home, the protocols, the languages and the theme.
 *
 * @param {Page} page
 * @param {Surroundings} around
 */
export function masthead(page, around) {
  const { locale, phrases, protocols, base } = around;
  const { site } = phrases;
  const items = protocols.map(({ id, title }) => {
    const address = addressOf(locale, `${id}/index`);
    const current = page.address === address && markup` aria-current="page"`;
    return markup`<li><a href="${base}${address}"${current}><bdi>${title}</bdi></a></li>`;
  });
  return markup`<header class="masthead">
<a class="brand" href="${base}${addressOf(locale, "index")}">${SIGNAL}<bdi>${site.name}</bdi></a>
<nav class="protocols" aria-label="${site.protocols}"><ul>${items}</ul></nav>
${languageSwitch(page, around)}
<button class="theme" type="button" aria-label="${site.theme}" title="${site.theme}" hidden>${CONTRAST}</button>
</header>`;
}
