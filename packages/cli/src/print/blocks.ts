import type { Block, Blocks, Part } from "@wirecode/model";
import { codeList } from "./code-list.ts";
import { codeTable } from "./code-table.ts";
import { verbatim } from "./commands.ts";
import { exchange } from "./exchange.ts";
import { facts } from "./facts.ts";
import { inside, type Frame } from "./frame.ts";
import { stack, type Line } from "./line.ts";
import { links } from "./links.ts";
import { isCompact, list } from "./list.ts";
import { paragraph } from "./paragraph.ts";
import { prose } from "./prose.ts";
import { inLanguage, runsOf } from "./run.ts";
import { sideBySide } from "./side-by-side.ts";
import { steps } from "./steps.ts";
import { table } from "./table.ts";
import { tabs } from "./tabs.ts";

/** A block as lines. */
interface Laid {
  readonly lines: readonly Line[];
  /** What shows more of what the block links to. */
  readonly commands?: readonly string[];
  /** Whether it stands close to the words before and behind it, without a blank line. */
  readonly flows?: boolean;
}

/** Blocks one below the other: words close together with the commands of their links behind them, all else set apart. */
export function blocks(all: Blocks, frame: Frame): readonly Line[] {
  const groups: Laid[][] = [];
  for (const laid of all.flatMap((block) => lay(block, frame))) {
    const last = groups.at(-1);
    if (laid.flows && last?.every(({ flows }) => flows)) last.push(laid);
    else groups.push([laid]);
  }
  return stack(
    groups.map((group) => [
      ...group.flatMap(({ lines }) => lines),
      ...verbatim(
        group.flatMap(({ commands = [] }) => commands),
        "wire",
        frame,
      ),
    ]),
  );
}

function lay(block: Block, frame: Frame): readonly Laid[] {
  switch (block.kind) {
    case "prose":
      return [{ ...prose(block.content, frame), flows: true }];
    case "note":
      return [{ lines: paragraph(runsOf(block.content, { tone: "note" }), frame), flows: true }];
    case "links":
      return [{ lines: links(block, frame), flows: true }];
    case "list":
      return [{ lines: list(block, frame, blocks), flows: isCompact(block) }];
    case "part":
      return [part(block, frame)];
    case "foreign": {
      const { ltr = false } = inLanguage(block.language, {});
      return block.blocks.flatMap((one) => lay(one, { ...frame, ltr }));
    }
    case "verdict":
    case "facts":
      return [{ lines: facts(block, frame) }];
    case "sideBySide":
      return [{ lines: sideBySide(block, frame) }];
    case "codes":
      return [{ lines: codeTable(block, frame) }];
    case "codeList":
      return [{ lines: codeList(block, frame) }];
    case "table":
      return [{ lines: table(block, frame) }];
    case "exchange":
      return [{ lines: exchange(block, frame) }];
    case "tabs":
      return [{ lines: tabs(block, frame) }];
    case "listing":
      return block.text === "" ? [] : [{ lines: verbatim(block.text.split("\n"), "wire", frame) }];
    case "steps":
      return [{ lines: steps(block.first, frame) }];
  }
}

/** A heading with what stands below it; nothing where there is nothing. */
function part({ heading, blocks: all }: Part, frame: Frame): Laid {
  const body = blocks(all, inside(frame));
  if (body.length === 0) return { lines: [] };
  const top = paragraph(runsOf(heading, { tone: "label", ltr: frame.ltr }), frame);
  return { lines: [...top, ...body], flows: all.length === 1 && all.every(isWords) };
}

/** Whether a block is nothing but words. */
export function isWords(block: Block): boolean {
  if (block.kind === "foreign") return block.blocks.every(isWords);
  return block.kind === "prose" || block.kind === "note";
}
