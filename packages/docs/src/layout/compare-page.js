import { fill, list, pairPath } from "@wirecode/core/model";
import { addressOf } from "../content/address.js";
import { versionsAt } from "../content/versions.js";
import { nameIn } from "../comparison/page-voice.js";
import { document } from "./document.js";
import { isolate } from "./isolate.js";
import { markup } from "./markup.js";
import { surroundings } from "./surroundings.js";

/** @import { Phrases } from "@wirecode/core/model" */
/** @import { Content } from "../content/types.d.ts" */
/** @import { Markup } from "./markup.js" */
/** @import { Publication, Surroundings } from "./types.d.ts" */

const PATH = "compare/index";

/**
 * The page that compares any two codes. Browsers fill it; without scripts it leads to the comparisons that have pages.
 *
 * @param {string} locale
 * @param {Content} content
 * @param {Publication} publication
 */
export function comparePage(locale, content, publication) {
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

/**
 * @param {string} locale
 * @param {Phrases} phrases
 */
function form(locale, { compare, direction: dir }) {
  return markup`<form class="pickers" data-locale="${locale}" aria-label="${compare.title}" hidden novalidate>
${picker("a", compare.first)}${picker("b", compare.second)}<button type="submit">${isolate(compare.submit, dir)}</button>
<p class="hint" id="hint">${isolate(compare.hint, dir)}</p>
<p class="state" role="status"></p>
</form>
`;

  /** @param {"a" | "b"} id @param {string} label */
  function picker(id, label) {
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
 *
 * @param {Surroundings} around
 */
function lists({ locale, phrases, protocols, base }) {
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

  /** @param {string} path @param {string} label */
  function item(path, label) {
    return markup`<li><a href="${base}${addressOf(locale, path)}">${isolate(label, dir)}</a></li>\n`;
  }

  /** @param {string} id @param {string} heading @param {readonly Markup[]} items */
  function section(id, heading, items) {
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

/**
 * Which comparisons have pages of their own.
 *
 * @param {Surroundings} around
 */
function rule({ phrases, protocols }) {
  const { compare, direction: dir } = phrases;
  const asking = (/** @type {"all" | "notable"} */ pages) =>
    protocols.filter(({ bundle }) => bundle.protocol.pages === pages).map(({ title }) => title);
  const named = (/** @type {string} */ pattern, /** @type {readonly string[]} */ titles) =>
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
