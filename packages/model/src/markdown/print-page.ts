import type { Page, Section } from "../page/page.ts";
import type { HrefOf } from "./href-of.ts";
import { printBlocks } from "./print-blocks.ts";
import { printInlines } from "./print-inlines.ts";

/** What a printed page is made of. */
type Printed = Pick<Page, "title" | "lead" | "sections"> & Partial<Pick<Page, "subtitle">>;

/** A page as Markdown, without front matter. */
export function printPage({ title, subtitle, lead, sections }: Printed, hrefOf: HrefOf): string {
  return [
    `# ${printInlines(title, hrefOf)}`,
    ...(subtitle ? [`**${printInlines(subtitle, hrefOf)}**`] : []),
    ...(lead.length > 0 ? [printBlocks(lead, hrefOf)] : []),
    ...sections.map((section) => printSection(section, hrefOf)),
  ].join("\n\n");
}

function printSection({ heading, blocks }: Section, hrefOf: HrefOf): string {
  return `## ${printInlines(heading, hrefOf)}\n\n${printBlocks(blocks, hrefOf)}`;
}
