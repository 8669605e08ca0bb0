import {
  comparisonRules,
  fill,
  pairLinksAcross,
  speaking,
  type Link,
  type PageContext,
  type Phrases,
  type Section,
} from "@wirecode/model";
import { COMPARE } from "../content/addresses.ts";
import { commonListing } from "../content/listing.ts";
import type { Publication } from "../content/site-file.ts";
import type { Content } from "../content/types.ts";
import { document } from "../frame/document.ts";
import { surroundings } from "../frame/surroundings.ts";
import { isolate } from "../html/isolate.ts";
import { type Markup, markup } from "../html/markup.ts";
import { printSection } from "../html/print-page.ts";

/**
 * The page that compares any two codes. Browsers fill it; without scripts it leads to the comparisons that have pages.
 */
export function comparePage(locale: string, content: Content, publication: Publication): Markup {
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
${sectionsOf(around.context).map((one) => printSection(one, around.setting))}`;
  const page = { kind: "compare", lang, dir, title: compare.title, description: compare.lead };
  const listing = commonListing(COMPARE, locale, content);
  return document({ ...page, ...listing, main, scripts: ["compare"] }, around);
}

function form(locale: string, { compare, direction: dir }: Phrases): Markup {
  return markup`<form class="pickers" data-locale="${locale}" aria-label="${compare.title}" hidden novalidate>
${picker("a", compare.first)}${picker("b", compare.second)}<button type="submit">${isolate(compare.submit, dir)}</button>
<p class="hint" id="hint">${isolate(compare.hint, dir)}</p>
<p class="state" role="status"></p>
</form>
`;

  function picker(id: "a" | "b", label: string): Markup {
    return markup`<div class="picker">
<label for="${id}">${isolate(label, dir)}</label>
<input id="${id}" name="${id}" type="text" dir="auto" role="combobox" aria-expanded="false" aria-controls="${id}-list" aria-autocomplete="list" aria-describedby="${id}-error hint" autocomplete="off" autocapitalize="none" spellcheck="false">
<ul id="${id}-list" role="listbox" aria-label="${label}" hidden></ul>
<p class="error" id="${id}-error"></p>
</div>
`;
  }
}

/** The comparisons that have pages: those of each protocol on its page, those of two protocols here, and by which rule. */
function sectionsOf(context: PageContext): readonly Section[] {
  const { bundles, phrases } = context;
  const { headings, site, compare, facts } = phrases;
  const curated = bundles.map(({ protocol: { id, title } }): Link => ({
    kind: "link",
    to: { kind: "protocol", protocol: id },
    content: [fill(headings.curated, { protocol: title })],
  }));
  const rule = comparisonRules(context).join(facts.gap);
  return speaking([
    {
      id: "protocols",
      heading: [site.protocols],
      blocks: [{ kind: "links", dense: false, links: curated }],
    },
    { id: "across", heading: [headings.across], blocks: pairLinksAcross(context) },
    { id: "rule", heading: [compare.rule], blocks: [{ kind: "prose", content: [rule] }] },
  ]);
}
