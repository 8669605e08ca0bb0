import type { Page, Section } from "@wirecode/core/model";
import { type Markup, markup, type Part } from "./markup.ts";
import { printBlocks } from "./print-blocks.ts";
import { printInlines } from "./print-inlines.ts";
import type { Setting } from "./setting.ts";

/** The title of a page, and below it what it means in a few plain words. */
function printTitle({ title, subtitle }: Page, setting: Setting): Markup {
  return markup`<h1>${printInlines(title, setting)}</h1>
${subtitle && markup`<p class="subtitle">${printInlines(subtitle, setting)}</p>\n`}`;
}

/** What stands between the title and the first section. */
function printLead({ lead }: Page, setting: Setting): Markup {
  return markup`<div class="lead">
${printBlocks(lead, [], setting)}</div>
`;
}

export function printSection({ id, heading, blocks }: Section, setting: Setting): Markup {
  return markup`<section data-section="${id}">
<h2 id="${id}"><a class="anchor" href="#${id}">${printInlines(heading, setting)}</a></h2>
${printBlocks(blocks, [id], setting)}</section>
`;
}

/**
 * A page as an article.
 *
 * @param extras what stands between the lead and the sections, and after the last of them
 */
export function printArticle(
  page: Page,
  setting: Setting,
  extras: { readonly attributes?: Part; readonly afterLead?: Part; readonly last?: Part } = {},
): Markup {
  return markup`<article${extras.attributes}>
${printTitle(page, setting)}${printLead(page, setting)}${extras.afterLead}${page.sections.map((one) => printSection(one, setting))}${extras.last}</article>
`;
}

/**
 * The page of a code in its parts, so that the facts can stand beside title and prose where there is room. In the
 * document they come after the lead, as they do on a narrow page.
 *
 * @param attributes those of the article
 */
export function printCodeSheet(page: Page, attributes: Markup, setting: Setting): Markup {
  const print = (...ids: readonly string[]) =>
    page.sections.filter(({ id }) => ids.includes(id)).map((one) => printSection(one, setting));
  const apart = new Set(["facts", "comparisons"]);
  const prose = page.sections.filter(({ id }) => !apart.has(id));
  return markup`<article${attributes}>
<div class="top">
${printTitle(page, setting)}${printLead(page, setting)}</div>
${print("facts")}<div class="prose">
${prose.map((one) => printSection(one, setting))}</div>
${print("comparisons")}</article>
`;
}
