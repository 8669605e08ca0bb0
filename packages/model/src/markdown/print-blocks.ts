import { once } from "../once.ts";
import type { Block, Blocks, Exchange, Table } from "../page/block.ts";
import type { CodeItem, CodeRow, Fact, SideBySide } from "../page/code-block.ts";
import type { Inlines, Link } from "../page/inline.ts";
import { targetOf } from "../page/target.ts";
import type { HrefOf } from "./href-of.ts";
import {
  code,
  escape,
  fenced,
  inLanguage,
  item,
  paragraph,
  span,
  table,
  verbatim,
} from "./markup.ts";
import { linked, printInlines, printLink } from "./print-inlines.ts";
import { printStep } from "./print-steps.ts";

/** Blocks as Markdown, with a blank line between them. */
export function printBlocks(blocks: Blocks, hrefOf: HrefOf): string {
  return blocks.map((block) => printBlock(block, hrefOf)).join("\n\n");
}

function printBlock(block: Block, hrefOf: HrefOf): string {
  const line = (content: Inlines) => printInlines(content, hrefOf);
  switch (block.kind) {
    case "prose":
      return paragraph(line(block.content));
    case "note":
      return `*${line(block.content)}*`;
    case "list":
      return block.items
        .map((one, index) => item(block.ordered ? `${index + 1}.` : "-", printBlocks(one, hrefOf)))
        .join("\n");
    case "verdict":
    case "facts":
      return table(
        [escape(block.head[0]), line(block.head[1])],
        block.rows.map((row) => [printLabel(row), line(row.value)]),
      );
    case "sideBySide":
      return printSideBySide(block, hrefOf);
    case "codes": {
      const { head, rows } = block;
      return table(
        [head.code, head.title, head.retry, head.act].map(escape),
        rows.map((row) => printCodeRow(row, hrefOf)),
      );
    }
    case "codeList":
      return block.items.map((one) => `- ${printCodeItem(one, hrefOf)}`).join("\n");
    case "table":
      return printTable(block, hrefOf);
    case "exchange":
      return printExchange(block);
    case "listing":
      return fenced(block.language, block.text);
    case "tabs":
      return block.tabs
        .map(({ label, short }) => `- ${escape(label)}: ${verbatim(short)}`)
        .join("\n");
    case "links":
      return printLinks(block.links, block.dense, hrefOf);
    case "part":
      return `### ${line(block.heading)}\n\n${printBlocks(block.blocks, hrefOf)}`;
    case "steps":
      return printStep(block.first, hrefOf);
    case "foreign":
      return inLanguage(printBlocks(block.blocks, hrefOf), block.language);
  }
}

/** Markdown has no table without a head; one of empty cells stands in for it. */
function printTable({ head, rows }: Table, hrefOf: HrefOf): string {
  const named = head.length > 0 ? head : (rows[0] ?? []).map(() => "");
  return table(
    named.map(escape),
    rows.map((cells) => cells.map((cell) => printInlines(cell, hrefOf))),
  );
}

/** In what the two differ stands out. */
function printSideBySide({ head, rows }: SideBySide, hrefOf: HrefOf): string {
  return table(
    [escape(head.label), code(head.a), code(head.b)],
    rows.map((row) => [
      row.same ? printLabel(row) : `**${printLabel(row)}**`,
      printCell(row.a, hrefOf),
      printCell(row.b, hrefOf),
    ]),
  );
}

/** What heads a row, in a language of its own where it is not translated. */
function printLabel({ label, language }: Pick<Fact, "label" | "language">): string {
  return language ? span(escape(label), language) : escape(label);
}

/** What a code says of an attribute is the same object on the pages of all its pairs. */
function printCell(content: Inlines, hrefOf: HrefOf): string {
  const known = cells(content);
  const printed = known.get(hrefOf) ?? printInlines(content, hrefOf);
  known.set(hrefOf, printed);
  return printed;
}

const cells = once((_: Inlines) => new WeakMap<HrefOf, string>());

function printCodeRow(row: CodeRow, hrefOf: HrefOf): readonly string[] {
  const title = printInlines(row.title, hrefOf);
  return [
    linked(code(row.label), hrefOf(targetOf(row.code))),
    row.name === undefined ? title : `${code(row.name)}<br>${title}`,
    escape(row.retry),
    escape(row.act),
  ];
}

/** A code with the name people know as one link, then what is said of it. */
function printCodeItem({ label, to, name, text, note }: CodeItem, hrefOf: HrefOf): string {
  const called = name === undefined ? code(label) : `${code(label)} ${escape(name)}`;
  const headed = to ? linked(called, hrefOf(to)) : called;
  const words = printInlines(text, hrefOf);
  const said = note === undefined ? words : `${words} (${escape(note)})`;
  return `${headed}${name === undefined ? " " : " · "}${said}`;
}

/** An exchange as a fenced block, named after its protocol; `C:` and `S:` say who speaks, as in RFCs. */
function printExchange({ protocol, lines }: Exchange): string {
  const spoken = lines.map(({ from, line }) =>
    `${from === "client" ? "C" : "S"}: ${line}`.trimEnd(),
  );
  return fenced(protocol, spoken.join("\n"));
}

function printLinks(links: readonly Link[], dense: boolean, hrefOf: HrefOf): string {
  const printed = links.map((one) => printLink(one, hrefOf));
  return dense ? printed.join(" · ") : printed.map((one) => `- ${one}`).join("\n");
}
