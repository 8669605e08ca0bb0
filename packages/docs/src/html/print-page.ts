import type { Page, Section } from "@wirecode/model";
import { type Markup, markup, type Part } from "./markup.ts";
import { printBlocks } from "./print-blocks.ts";
import { printContents } from "./print-contents.ts";
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
<h2 id="${id}">${printInlines(heading, setting)}</h2>
${printBlocks(blocks, [id], setting)}</section>
`;
}

/**
 * A page as an article. Where it has a list of its contents, that stands beside the sections where there is room.
 *
 * @param extras what stands between the lead and the sections, and after the last of them
 */
export function printArticle(
  page: Page,
  setting: Setting,
  extras: { readonly attributes?: Part; readonly afterLead?: Part; readonly last?: Part } = {},
): Markup {
  const { attributes, afterLead, last } = extras;
  const top = markup`${printTitle(page, setting)}${printLead(page, setting)}${afterLead}`;
  const contents = printContents(page, setting);
  const hasFacts = page.sections.some(({ id }) => id === "facts");
  if (!contents && !hasFacts)
    return markup`<article${attributes}>
${top}${page.sections.map((one) => printSection(one, setting))}${last}</article>
`;
  return markup`<article${attributes}>
<div class="top">
${top}</div>
<div class="columns">
${contents}${printSections(page, setting)}${last}</div>
</article>
`;
}

/**
 * The sections of a page; the facts apart from the prose before and behind them, so that they can stand beside both.
 */
function printSections({ sections }: Page, setting: Setting): Markup {
  const print = (some: readonly Section[]) => some.map((one) => printSection(one, setting));
  const at = sections.findIndex(({ id }) => id === "facts");
  if (at === -1)
    return markup`<div class="body">
${print(sections)}</div>
`;
  const before = sections.slice(0, at);
  return markup`${
    before.length > 0 &&
    markup`<div class="body first">
${print(before)}</div>
`
  }${print(sections.slice(at, at + 1))}<div class="body">
${print(sections.slice(at + 1))}</div>
`;
}
