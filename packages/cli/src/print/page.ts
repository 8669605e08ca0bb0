import type { Block, Blocks, Page, Section } from "@wirecode/model";
import { blocks, isWords } from "./blocks.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { runsOf } from "./run.ts";

/** What a terminal shows of a page. */
export interface Shown extends Partial<Pick<Page, "title" | "subtitle" | "lead" | "sections">> {
  /** What stands below everything: that there is more than is shown. */
  readonly end?: Blocks;
}

/** A page in so many columns: its title, what stands before the sections, and every section that has something to show. */
export function page(
  { title = [], subtitle = [], lead = [], sections = [], end = [] }: Shown,
  width: number,
): readonly Line[] {
  const frame = { width, indent: 0 };
  const outside = (block: Block) =>
    blocks([block], isWords(block) ? frame : { width, indent: INDENT });
  return stack([
    [
      ...paragraph(runsOf(title, { tone: "heading" }), frame),
      ...paragraph(runsOf(subtitle), frame),
    ],
    ...lead.map(outside),
    ...sections.map((one) => section(one, width)),
    ...end.map(outside),
  ]);
}

const INDENT = 2;

function section({ heading, blocks: all }: Section, width: number): readonly Line[] {
  const body = blocks(all, { width, indent: INDENT });
  if (body.length === 0) return [];
  return [...paragraph(runsOf(heading, { tone: "heading" }), { width, indent: 0 }), ...body];
}
