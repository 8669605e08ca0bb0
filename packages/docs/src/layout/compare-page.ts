import type { Content } from "../content/types.ts";
import type { Publication, Surroundings } from "./types.ts";
import { fill, list, pairPath, type Phrases } from "@wirecode/core/model";
import { addressOf } from "../content/address.ts";
import { versionsAt } from "../content/versions.ts";
import { nameIn } from "../comparison/page-voice.js";
import { document } from "./document.ts";
import { isolate } from "./isolate.ts";
import { markup, type Markup } from "./markup.ts";
import { surroundings } from "./surroundings.ts";

const PATH = "compare/index";

/**
 * The page that compares any two codes. Browsers fill it; without scripts it leads to the comparisons that have pages.
 */
export function comparePage(locale: string, content: Content, publication: Publication) {
  const around = surroundings(locale, content, publication);
  const { phrases } = around;
  const { lang, direction: dir, compare } = phrases;
  const main = markup`<article>
<div class="introduction">
<h1>${isolate(compare.title, dir)}</h1>
<p class="lead">${isolate(compare.lead, dir)}</p>
</div>
${form(locale, phrases)}<noscript><p class="no-script">${isolate(compare.noScript, dir)}</p></noscript>
</article>
<div class="comparison" id="result"></div>
${lists(around)}${rule(around)}`;
  const versions = versionsAt(content.locales, PATH);
  const page = { kind: "compare", lang, dir, title: compare.title, description: compare.lead };
  return document(
    {
      ...page,
      address: addressOf(locale, PATH),
      versions,
      fallback: versions[0]?.address ?? "",
      main,
      scripts: ["compare"],
    },
    around,
  );
}

function form(locale: string, { compare, direction: dir }: Phrases) {
  return markup`<form class="pickers" data-locale="${locale}" aria-label="${compare.title}" hidden novalidate>
${picker("a", compare.first)}${picker("b", compare.second)}<button type="submit">${isolate(compare.submit, dir)}</button>
<p class="hint" id="hint">${isolate(compare.hint, dir)}</p>
<p class="state" role="status"></p>
</form>
`;

  function picker(id: "a" | "b", label: string) {
    return markup`<div class="picker">
<label for="${id}">${isolate(label, dir)}</label>
<input id="${id}" name="${id}" type="text" dir="auto" role="combobox" aria-expanded="false" aria-controls="${id}-list" aria-autocomplete="list" aria-describedby="${id}-error hint" autocomplete="off" autocapitalize="none" spellcheck="false">
<ul id="${id}-list" role="listbox" aria-label="${label}" hidden></ul>
<p class="error" id="${id}-error"></p>
</div>
`;
  }
}

/**
 * The comparisons that have pages: those of each protocol on its page, and those of two protocols here.
 */
function lists({ locale, phrases, protocols, base }: Surroundings) {
  const { headings, site, direction: dir } = phrases;
  const across = protocols.flatMap(({ id, bundle }) =>
    bundle.protocol.comparisons.filter(({ a, b }) => a.protocol === id && b.protocol !== id),
  );
  const pairs = across.flatMap((pair) => {
    const [a, b] = [pair.a, pair.b].map((at) => nameIn(protocols, at, true));
    if (a === undefined || b === undefined) return [];
    return item(pairPath(pair), fill(headings.comparisonLink, { a, b }));
  });
  return [
    section(
      "protocols",
      site.protocols,
      protocols.map(({ id, title }) =>
        item(`${id}/index`, fill(headings.curated, { protocol: title })),
      ),
    ),
    section("across", headings.across, pairs),
  ];

  function item(path: string, label: string) {
    return markup`<li><a href="${base}${addressOf(locale, path)}">${isolate(label, dir)}</a></li>\n`;
  }

  function section(id: string, heading: string, items: readonly Markup[]) {
    return (
      items.length > 0 &&
      markup`<section data-section="${id}">
<h2 id="${id}">${isolate(heading, dir)}</h2>
<ul>
${items}</ul>
</section>
`
    );
  }
}

/** Which comparisons have pages of their own. */
function rule({ phrases, protocols }: Surroundings) {
  const { compare, direction: dir } = phrases;
  const asking = (pages: "all" | "notable") =>
    protocols.filter(({ bundle }) => bundle.protocol.pages === pages).map(({ title }) => title);
  const named = (pattern: string, titles: readonly string[]) =>
    titles.length > 0 ? [fill(pattern, { protocols: list(titles, phrases) })] : [];
  const sentences = [
    ...named(compare.ruleAll, asking("all")),
    ...named(compare.ruleNotable, asking("notable")),
    compare.ruleAcross,
    compare.ruleRest,
  ];
  return markup`<section data-section="rule">
<h2 id="rule">${isolate(compare.rule, dir)}</h2>
<p>${isolate(sentences.join(phrases.facts.gap), dir)}</p>
</section>
`;
}
