import { once } from "@wirecode/core/model";
import type { HtmlPage, Surroundings } from "./types.ts";
import { COMPARE, EXPLAIN } from "../content/addresses.ts";
import { pageAddress, targetAddress } from "../html/address.ts";
import { displayChoice } from "./display-choice.ts";
import { languageMenu } from "./language-menu.ts";
import { markup, type Part } from "../html/markup.ts";
import { searchField } from "./search-field.ts";
import { SIGNAL } from "./signs.ts";

/** Pages with a search field of their own, larger than the one up here. */
const OWN_FIELD = new Set(["home", "results"]);

/** The head of every page: the way home, the languages, how pages look, and the protocols. */
export function masthead(page: HtmlPage, around: Surroundings) {
  const { locale, phrases, base } = around;
  return markup`<header class="masthead">
<a class="brand" href="${base}${targetAddress(locale, { kind: "page", page: "home" })}">${SIGNAL}<bdi>${phrases.site.name}</bdi></a>
${!OWN_FIELD.has(page.kind) && searchField(around)}
${languageMenu(page, around)}
${displayChoice(phrases)}
${waysOf(around)(page.address)}
</header>`;
}

/** The ways to protocols and tools, on the pages that they lead to and on all others. */
const waysOf = once((around: Surroundings) => {
  const { locale, phrases, protocols } = around;
  const places = {
    protocols: protocols.map(({ id, title }) => ({
      address: targetAddress(locale, { kind: "protocol", protocol: id }),
      label: markup`<bdi>${title}</bdi>`,
    })),
    tools: [
      {
        address: targetAddress(locale, { kind: "page", page: "guides" }),
        label: phrases.pages.guides,
      },
      { address: pageAddress(locale, COMPARE), label: phrases.compare.title },
      { address: pageAddress(locale, EXPLAIN), label: phrases.explainPage.title },
    ],
  };
  const addresses = [...places.protocols, ...places.tools].map(({ address }) => address);
  const own = new Map(addresses.map((address) => [address, ways(places, around, address)]));
  const others = ways(places, around);
  return (address: string | undefined) => own.get(address ?? "") ?? others;
});

/** @param current the address of the page they stand on */
function ways(
  {
    protocols,
    tools,
  }: Readonly<Record<"protocols" | "tools", readonly { address: string; label: Part }[]>>,
  { phrases: { site }, base }: Surroundings,
  current?: string,
) {
  return markup`<div class="ways">
<nav aria-label="${site.protocols}"><ul>${protocols.map(link)}</ul></nav>
<nav aria-label="${site.tools}"><ul>${tools.map(link)}</ul></nav>
</div>`;

  function link({ address, label }: { address: string; label: Part }) {
    const mark = address === current && markup` aria-current="page"`;
    return markup`<li><a href="${base}${address}"${mark}>${label}</a></li>`;
  }
}
