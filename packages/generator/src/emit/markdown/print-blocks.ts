import type {
  Block,
  Blocks,
  CodeItem,
  CodeRow,
  Exchange,
  Inlines,
  Link,
  SideBySide,
} from "@wirecode/model";
import { targetOf } from "@wirecode/model";
import { code, escape, fenced, inLanguage, item, paragraph, table } from "./markup.ts";
import { hrefOf, printInlines, printLink } from "./print-inlines.ts";
import { printStep } from "./print-steps.ts";

/** Blocks as Markdown, with a blank line between them; links are relative to the page at a path. */
export function printBlocks(blocks: Blocks, from: string): string {
  return blocks.map((block) => printBlock(block, from)).join("\n\n");
}

function printBlock(block: Block, from: string): string {
  const line = (content: Inlines) => printInlines(content, from);
  switch (block.kind) {
    case "prose":
      return paragraph(line(block.content));
    case "note":
      return `*${line(block.content)}*`;
    case "list":
      return block.items
        .map((one, index) => item(block.ordered ? `${index + 1}.` : "-", printBlocks(one, from)))
        .join("\n");
    case "facts":
      return table(
        [escape(block.head[0]), line(block.head[1])],
        block.rows.map(({ label, value }) => [escape(label), line(value)]),
      );
    case "sideBySide":
      return printSideBySide(block, from);
    case "codes": {
      const { head, rows } = block;
      return table(
        [head.code, head.title, head.retry, head.act].map(escape),
        rows.map((row) => printCodeRow(row, from)),
      );
    }
    case "codeList":
      return block.items.map((one) => `- ${printCodeItem(one, from)}`).join("\n");
    case "table":
      return table(
        block.head.map(escape),
        block.rows.map((cells) => cells.map(line)),
      );
    case "exchange":
      return printExchange(block);
    case "listing":
      return fenced(block.language, block.text);
    case "links":
      return printLinks(block.links, block.dense, from);
    case "part":
      return `### ${line(block.heading)}\n\n${printBlocks(block.blocks, from)}`;
    case "steps":
      return printStep(block.first, from);
    case "foreign":
      return inLanguage(printBlocks(block.blocks, from), block.language);
  }
}

/** In what the two differ stands out. */
function printSideBySide({ head, rows }: SideBySide, from: string): string {
  return table(
    [escape(head.label), code(head.a), code(head.b)],
    rows.map(({ label, same, a, b }) => [
      same ? escape(label) : `**${escape(label)}**`,
      printInlines(a, from),
      printInlines(b, from),
    ]),
  );
}

function printCodeRow(row: CodeRow, from: string): readonly string[] {
  const title = printInlines(row.title, from);
  return [
    `[${code(row.label)}](${hrefOf(targetOf(row.code), from)})`,
    row.name === undefined ? title : `${code(row.name)}<br>${title}`,
    escape(row.retry),
    escape(row.act),
  ];
}

/** A code with the name people know as one link, then what is said of it. */
function printCodeItem({ label, to, name, text, note }: CodeItem, from: string): string {
  const called = name === undefined ? code(label) : `${code(label)} ${escape(name)}`;
  const linked = to ? `[${called}](${hrefOf(to, from)})` : called;
  const words = printInlines(text, from);
  const said = note === undefined ? words : `${words} (${escape(note)})`;
  return `${linked}${name === undefined ? " " : " · "}${said}`;
}

/** An exchange as a fenced block, named after its protocol; `C:` and `S:` say who speaks, as in RFCs. */
function printExchange({ protocol, lines }: Exchange): string {
  const spoken = lines.map(({ from, line }) =>
    `${from === "client" ? "C" : "S"}: ${line}`.trimEnd(),
  );
  return fenced(protocol, spoken.join("\n"));
}

function printLinks(links: readonly Link[], dense: boolean, from: string): string {
  const printed = links.map((one) => printLink(one, from));
  return dense ? printed.join(" · ") : printed.map((one) => `- ${one}`).join("\n");
}
