import type { Block, Blocks, List } from "@wirecode/model";
import { citations, solelyCited } from "./citations.ts";
import { commandsIn, verbatim } from "./commands.ts";
import { inside, type Frame } from "./frame.ts";
import { stack, type Line } from "./line.ts";
import { marked, paragraph } from "./paragraph.ts";
import { runsOf } from "./run.ts";

/** Lays blocks out. */
type Lay = (all: Blocks, frame: Frame) => readonly Line[];

/**
 * Items one below the other: sentences behind bullets or numbers, documents with their addresses, and what takes more
 * than a paragraph under its first words, set apart.
 */
export function list({ ordered, items }: List, frame: Frame, lay: Lay): readonly Line[] {
  const cited = items.flatMap((item) => solelyCited(item) ?? []);
  if (cited.length === items.length) return citations(cited, frame);
  const mark = (index: number) => (ordered ? `${index + 1}.` : "•");
  const inner = inside(frame, mark(items.length - 1).length + 1);
  const laid = items.map((item, index) =>
    ordered || item.length < 2
      ? marked(mark(index), lay(item, inner), inner)
      : titled(item, frame, lay),
  );
  return isCompact({ items }) ? laid.flat() : stack(laid);
}

/** Whether no item takes more than a paragraph. */
export function isCompact({ items }: Pick<List, "items">): boolean {
  return items.every(({ length }) => length < 2);
}

/** The first words of an item as its title, the rest below them, and at the end the commands of what the title links to. */
function titled([first, ...others]: Blocks, frame: Frame, lay: Lay): readonly Line[] {
  const title = first && contentOf(first);
  const below = inside(frame);
  if (!title) return lay([...(first ? [first] : []), ...others], frame);
  return [
    ...paragraph(runsOf(title, { tone: "label", ltr: frame.ltr }), frame),
    ...lay(others, below),
    ...verbatim(commandsIn(title), "wire", below),
  ];
}

function contentOf(block: Block) {
  return block.kind === "prose" ? block.content : undefined;
}
