import type {
  Block,
  Blocks,
  CodeItem,
  CodeRow,
  Exchange,
  Fact,
  Inlines,
  Link,
  SideBySide,
} from "@wirecode/model";
import { once, targetOf } from "@wirecode/model";
import { code, escape, fenced, inLanguage, item, paragraph, span, table } from "./markup.ts";
import { hrefOf, printInlines, printLink } from "./print-inlines.ts";
import { printStep } from "./print-steps.ts";

/**
 * Blocks as Markdown, with a blank line between them.
 * @param up - The way from the page's folder to that of its language.
 */
export function printBlocks(blocks: Blocks, up: string): string {
  return blocks.map((block) => printBlock(block, up)).join("\n\n");
}

function printBlock(block: Block, up: string): string {
  const line = (content: Inlines) => printInlines(content, up);
  switch (block.kind) {
    case "prose":
      return paragraph(line(block.content));
    case "note":
      return `*${line(block.content)}*`;
    case "list":
      return block.items
        .map((one, index) => item(block.ordered ? `${index + 1}.` : "-", printBlocks(one, up)))
        .join("\n");
    case "verdict":
    case "facts":
      return table(
        [escape(block.head[0]), line(block.head[1])],
        block.rows.map((row) => [printLabel(row), line(row.value)]),
      );
    case "sideBySide":
      return printSideBySide(block, up);
    case "codes": {
      const { head, rows } = block;
      return table(
        [head.code, head.title, head.retry, head.act].map(escape),
        rows.map((row) => printCodeRow(row, up)),
      );
    }
    case "codeList":
      return block.items.map((one) => `- ${printCodeItem(one, up)}`).join("\n");
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
      return printLinks(block.links, block.dense, up);
    case "part":
      return `### ${line(block.heading)}\n\n${printBlocks(block.blocks, up)}`;
    case "steps":
      return printStep(block.first, up);
    case "foreign":
      return inLanguage(printBlocks(block.blocks, up), block.language);
  }
}

/** In what the two differ stands out. */
function printSideBySide({ head, rows }: SideBySide, up: string): string {
  return table(
    [escape(head.label), code(head.a), code(head.b)],
    rows.map((row) => [
      row.same ? printLabel(row) : `**${printLabel(row)}**`,
      printCell(row.a, up),
      printCell(row.b, up),
    ]),
  );
}

/** What heads a row, in a language of its own where it is not translated. */
function printLabel({ label, language }: Pick<Fact, "label" | "language">): string {
  return language ? span(escape(label), language) : escape(label);
}

/** What a code says of an attribute is the same object on the pages of all its pairs. */
function printCell(content: Inlines, up: string): string {
  const known = cells(content);
  const printed = known.get(up) ?? printInlines(content, up);
  known.set(up, printed);
  return printed;
}

const cells = once((_: Inlines) => new Map<string, string>());

function printCodeRow(row: CodeRow, up: string): readonly string[] {
  const title = printInlines(row.title, up);
  return [
    `[${code(row.label)}](${hrefOf(targetOf(row.code), up)})`,
    row.name === undefined ? title : `${code(row.name)}<br>${title}`,
    escape(row.retry),
    escape(row.act),
  ];
}

/** A code with the name people know as one link, then what is said of it. */
function printCodeItem({ label, to, name, text, note }: CodeItem, up: string): string {
  const called = name === undefined ? code(label) : `${code(label)} ${escape(name)}`;
  const linked = to ? `[${called}](${hrefOf(to, up)})` : called;
  const words = printInlines(text, up);
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

function printLinks(links: readonly Link[], dense: boolean, up: string): string {
  const printed = links.map((one) => printLink(one, up));
  return dense ? printed.join(" · ") : printed.map((one) => `- ${one}`).join("\n");
}
