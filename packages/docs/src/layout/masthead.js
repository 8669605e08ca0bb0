import { addressOf } from "../content/address.js";
import { displayChoice } from "./display-choice.js";
import { languageSwitch } from "./language-switch.js";
import { markup } from "./markup.js";
import { searchField } from "./search-field.js";
import { SIGNAL } from "./signs.js";

/** @import { Page, Surroundings } from "./types.d.ts" */

/** Pages with a search field of their own, larger than the one up here. */
const OWN_FIELD = new Set(["home", "results"]);

/**
 * The head of every page: the way home, the languages, how pages look, and the protocols.
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
${!OWN_FIELD.has(page.kind) && searchField(around)}
${languageSwitch(page, around)}
${displayChoice(phrases)}
<div class="ways">
<nav aria-label="${site.protocols}"><ul>${items}</ul></nav>
<nav aria-label="${site.tools}"><ul>${link(phrases.pages.guides, "guides/index")}${link(phrases.compare.title, "compare")}</ul></nav>
</div>
</header>`;

  /** @param {string} label @param {string} path */
  function link(label, path) {
    const address = addressOf(locale, path);
    const current = page.address === address && markup` aria-current="page"`;
    return markup`<li><a href="${base}${address}"${current}>${label}</a></li>`;
  }
}
