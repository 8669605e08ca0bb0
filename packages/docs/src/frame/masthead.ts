import { once } from "@wirecode/model";
import type { HtmlPage, Surroundings } from "./types.ts";
import { COMPARE, EXPLAIN } from "../content/addresses.ts";
import { pageAddress, targetAddress } from "../html/address.ts";
import { displayChoice } from "./display-choice.ts";
import { languageMenu } from "./language-menu.ts";
import { type Markup, markup, type Part } from "../html/markup.ts";
import { searchField } from "./search-field.ts";
import { SIGNAL } from "./signs.ts";

/** Pages with a search field of their own, larger than the one up here. */
const OWN_FIELD = new Set(["home", "results"]);

/** The head of every page: the way home, to the protocols and the tools, the search, the languages, and how pages look. */
export function masthead(page: HtmlPage, around: Surroundings) {
  const { locale, phrases, base } = around;
  return markup`<header class="masthead">
<a class="brand" href="${base}${targetAddress(locale, { kind: "page", page: "home" })}">${SIGNAL}<bdi>${phrases.site.name}</bdi></a>
${waysOf(around)(page)}
${!OWN_FIELD.has(page.kind) && searchField(around)}
${languageMenu(page, around)}
${displayChoice(phrases)}
</header>`;
}

/** Where the head of a page leads. */
interface Way {
  readonly address: string;
  readonly label: Part;
  /** Which pages lie there. */
  readonly holds: (page: HtmlPage) => boolean;
}

interface Ways {
  readonly protocols: readonly Way[];
  /** The same under what one was doing. */
  readonly groups: readonly Group[];
  readonly tools: readonly Way[];
}

interface Group {
  readonly label: string;
  readonly ways: readonly Way[];
}

const GUIDES = new Set(["guides", "guide"]);
const COMPARISONS = new Set(["compare", "comparison"]);

/** The ways to protocols and tools, which are the same for all pages that lie alike. */
const waysOf = once((around: Surroundings) => {
  const { locale, phrases, protocols, groups = [] } = around;
  const ways = new Map(
    protocols.map(({ id, title }): [string, Way] => [
      id,
      {
        address: targetAddress(locale, { kind: "protocol", protocol: id }),
        label: markup`<bdi>${title}</bdi>`,
        holds: ({ kind, page }) => !COMPARISONS.has(kind) && page?.protocol === id,
      },
    ]),
  );
  const places: Ways = {
    protocols: [...ways.values()],
    groups: groups.map((group) => ({
      label: phrases.groups[group.id],
      ways: group.protocols.flatMap((id) => ways.get(id) ?? []),
    })),
    tools: [
      {
        address: targetAddress(locale, { kind: "page", page: "guides" }),
        label: phrases.pages.guides,
        holds: ({ kind }) => GUIDES.has(kind),
      },
      {
        address: pageAddress(locale, COMPARE),
        label: phrases.compare.submit,
        holds: ({ kind }) => COMPARISONS.has(kind),
      },
      {
        address: pageAddress(locale, EXPLAIN),
        label: phrases.explainPage.title,
        holds: ({ kind }) => kind === "explain",
      },
    ],
  };
  const all = [...places.protocols, ...places.tools];
  const known = new Map<string, Markup>();
  return (page: HtmlPage): Markup => {
    const here = all.find((way) => way.holds(page));
    const key = `${here?.address} ${here?.address === page.address}`;
    const made = known.get(key) ?? menu(places, around, page, here);
    known.set(key, made);
    return made;
  };
});

/** @param here the way to the part of the site in which a page lies */
function menu(
  { protocols, groups, tools }: Ways,
  { phrases: { site }, base }: Surroundings,
  page: HtmlPage,
  here: Way | undefined,
): Markup {
  const within = here && protocols.includes(here) && markup` aria-current="true"`;
  return markup`<nav class="ways" aria-label="${site.tools}"><ul>
<li><button type="button" popovertarget="protocol-menu"${within}>${site.protocols}</button></li>
${tools.map(link)}</ul></nav>
<nav id="protocol-menu" popover aria-label="${site.protocols}"><ul>
${groups.length > 0 ? groups.map(grouped) : protocols.map(link)}</ul></nav>`;

  function grouped({ label, ways }: Group) {
    return markup`<li><span>${label}</span><ul>
${ways.map(link)}</ul></li>
`;
  }

  function link(way: Way) {
    const { address, label } = way;
    const current = address === page.address ? "page" : "true";
    const mark = way === here && markup` aria-current="${current}"`;
    return markup`<li><a href="${base}${address}"${mark}>${label}</a></li>\n`;
  }
}
