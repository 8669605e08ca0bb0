import type {
  Block,
  Blocks,
  Contrast,
  Exchange,
  Inline,
  Inlines,
  List,
  Part,
} from "@wirecode/model";

import { type Markup, markup } from "./markup.ts";
import { inLanguage, printInlines, printText, printWire } from "./print-inlines.ts";
import { printCodeItem, printCodes } from "./print-codes.ts";
import { labelOf, printFacts, printVerdict } from "./print-facts.ts";
import { printLinks } from "./print-links.ts";
import { printSteps } from "./print-steps.ts";
import { printTabs } from "./print-tabs.ts";
import { printTable } from "./print-table.ts";
import type { Setting } from "./setting.ts";

/**
 * Blocks as HTML.
 *
 * @param within the ids of the headings that they stand below, outermost first
 */
export function printBlocks(blocks: Blocks, within: readonly string[], setting: Setting): Markup {
  return markup`${blocks.map((block) => printBlock(block, within, setting))}`;
}

function printBlock(block: Block, within: readonly string[], setting: Setting): Markup {
  const line = (content: Inlines) => printInlines(content, setting);
  const text = (plain: string) => printText(plain, setting);
  switch (block.kind) {
    case "prose":
      return markup`<p>${line(block.content)}</p>\n`;
    case "note":
      return markup`<p class="note">${line(block.content)}</p>\n`;
    case "list":
      return printList(block, within, setting);
    case "verdict":
      return printVerdict(block, setting);
    case "facts":
      return printFacts(block, setting);
    case "sideBySide": {
      const { head, rows } = block;
      return printTable(
        [text(head.label), printWire(head.a), printWire(head.b)],
        rows.map((row) => contrastRow(row, setting)),
      );
    }
    case "codes":
      return printCodes(block, setting);
    case "codeList":
      return markup`<ul class="rows">
${block.items.map((item) => markup`<li>${printCodeItem(item, setting)}</li>\n`)}</ul>
`;
    case "table":
      return printTable(
        block.head.map(text),
        block.rows.map((cells) => ({ cells: cells.map(line) })),
        block.rows.flat(2).some(isLink)
          ? undefined
          : markup` tabindex="0" role="region" aria-labelledby="${within.join(" ")}"`,
      );
    case "exchange":
      return printExchange(block, within);
    case "listing":
      return markup`<pre tabindex="0" role="group" aria-labelledby="${within.join(" ")}" dir="ltr"><code>${block.text}\n</code></pre>
`;
    case "tabs":
      return printTabs(block, within, setting);
    case "links":
      return printLinks(block, setting);
    case "part":
      return printPart(block, within, setting);
    case "steps":
      return printSteps(block.first, setting);
    case "foreign": {
      const { language, blocks } = block;
      const own = { ...setting, dir: language.direction };
      return markup`<div${inLanguage(language)}>
${printBlocks(blocks, within, own)}</div>
`;
    }
  }
}

function isLink(part: Inline): boolean {
  return typeof part === "object" && (part.kind === "link" || part.kind === "citation");
}

/** A list whose items are a line each stands close together. */
function printList({ ordered, items }: List, within: readonly string[], setting: Setting): Markup {
  const printed = items.map((item) => {
    const [first, ...more] = item;
    return first?.kind === "prose" && more.length === 0
      ? markup`<li>${printInlines(first.content, setting)}</li>\n`
      : markup`<li>\n${printBlocks(item, within, setting)}</li>\n`;
  });
  return ordered ? markup`<ol>\n${printed}</ol>\n` : markup`<ul>\n${printed}</ul>\n`;
}

/** In what the two differ stands out; what they share is quiet. */
function contrastRow(row: Contrast, setting: Setting) {
  const line = (content: Inlines) => printInlines(content, setting);
  const look = row.same ? "same" : "differs";
  return {
    attributes: markup` class="${look}" data-fact="${row.id}"`,
    cells: [line(labelOf(row)), line(row.a), line(row.b)],
  };
}

/**
 * An exchange, always left to right. The marks `C:` and `S:` of the RFCs say who speaks. The block
 * can be reached by keyboard, because long lines make it scroll.
 */
function printExchange({ lines, actors }: Exchange, within: readonly string[]): Markup {
  const spoken = lines.map(({ from, line }) => {
    const mark = from === "client" ? "C" : "S";
    return markup`<span class="${from}"><abbr title="${actors[from]}">${mark}:</abbr> ${line}\n</span>`;
  });
  return markup`<figure class="exchange" dir="ltr">
<pre tabindex="0" role="region" aria-labelledby="${within.join(" ")}"><code>${spoken}</code></pre>
</figure>
`;
}

function printPart(
  { id: own, heading, blocks }: Part,
  within: readonly string[],
  setting: Setting,
) {
  const id = [...within, own].join("-");
  return markup`<div class="part">
<h3 id="${id}">${printInlines(heading, setting)}</h3>
${printBlocks(blocks, [...within, id], setting)}</div>
`;
}
