import type { Block, Blocks, Step } from "./block.ts";
import type { PageContext } from "./context.ts";
import { plainText, type Inline, type Inlines } from "./inline.ts";
import type { Page } from "./page.ts";
import { pathOf, targetOf } from "./target.ts";
import { thingsOf, type Things } from "./things.ts";

/**
 * A page on which everything with a page or an address of its own is a link: codes, classes, sections of RFCs, header fields
 * and settings; in prose where a section names it first, in tables wherever a cell has it. What the page is about is not
 * linked to itself.
 * @internal
 */
export function linkThings(page: Page, context: PageContext): Page {
  const guide = context.guides.find(({ id }) => id === page.guide);
  const about = guide?.protocols ?? protocolsOf(page);
  const things = thingsOf(about, context);
  const own = ownPaths(page, context);
  return {
    ...page,
    lead: linker(things, own).inBlocks(page.lead),
    sections: page.sections.map((section) => ({
      ...section,
      blocks: linker(things, own).inBlocks(section.blocks),
    })),
  };
}

function protocolsOf({ protocol, pair }: Page): readonly string[] {
  if (pair) return [...new Set(pair.map((at) => at.protocol))];
  return protocol === undefined ? [] : [protocol];
}

/** The pages of what a page is about. */
function ownPaths({ path, pair }: Page, { codeAt }: PageContext): ReadonlySet<string> {
  const codes = (pair ?? []).flatMap((at) => codeAt(at) ?? []);
  return new Set([path, ...codes.map((code) => pathOf(targetOf(code)))]);
}

/** Links what a section names. */
function linker(things: Things, own: ReadonlySet<string>) {
  const met = new Set<string>();
  return { inBlocks };

  function inBlocks(blocks: Blocks): Blocks {
    return blocks.map(inBlock);
  }

  function inBlock(block: Block): Block {
    switch (block.kind) {
      case "prose":
      case "note":
        return { ...block, content: inProse(block.content) };
      case "list":
        return { ...block, items: block.items.map(inBlocks) };
      case "codeList":
        return { ...block, items: block.items.map((one) => ({ ...one, text: inProse(one.text) })) };
      case "part":
      case "foreign":
        return { ...block, blocks: inBlocks(block.blocks) };
      case "steps":
        return { ...block, first: inStep(block.first) };
      case "verdict":
      case "facts":
        return { ...block, rows: block.rows.map((row) => ({ ...row, value: inCell(row.value) })) };
      case "sideBySide":
        return {
          ...block,
          rows: block.rows.map((row) => ({ ...row, a: inCell(row.a), b: inCell(row.b) })),
        };
      case "table":
        return { ...block, rows: block.rows.map((cells) => cells.map(inCell)) };
      case "codes":
      case "exchange":
      case "listing":
      case "tabs":
      case "links":
        return block;
    }
  }

  function inStep(step: Step): Step {
    if (step.kind === "again") return step;
    const text = inProse(step.text);
    if (step.kind === "outcome") return { ...step, text, advice: inProse(step.advice) };
    return {
      ...step,
      text,
      ...(step.help && { help: inProse(step.help) }),
      answers: step.answers.map((one) => ({ ...one, step: inStep(one.step) })),
    };
  }

  function inProse(content: Inlines): Inlines {
    return content.flatMap((part) => linked(part, met));
  }

  /** A cell is read by itself. */
  function inCell(content: Inlines): Inlines {
    return content.flatMap((part) => linked(part, new Set()));
  }

  function linked(part: Inline, before: Set<string>): Inlines {
    if (typeof part === "string") return inText(part, before);
    switch (part.kind) {
      case "strong":
      case "foreign":
        return [{ ...part, content: part.content.flatMap((one) => linked(one, before)) }];
      case "wire": {
        const named = things.named(part.text);
        return [named && isNew(named, before) ? named : part];
      }
      case "numeral":
      case "phrase":
      case "name":
      case "link":
      case "citation":
      case "term":
      case "break":
        return [part];
    }
  }

  function inText(text: string, before: Set<string>): Inlines {
    const parts: Inline[] = [];
    let end = 0;
    for (const { at, text: mention, part: named } of things.namings(text)) {
      const part = isNew(named, before) ? named : onceMore(named);
      if (part === undefined) continue;
      if (at > end) parts.push(text.slice(end, at));
      parts.push(part);
      end = at + mention.length;
    }
    if (end === 0) return [text];
    return end < text.length ? [...parts, text.slice(end)] : parts;
  }

  function isNew(part: Inline, before: Set<string>): boolean {
    const where = addressOf(part);
    if (own.has(where) || before.has(where)) return false;
    before.add(where);
    return true;
  }
}

/** What has been linked already is set as code still, unless it is a mere number, and stays whole. */
function onceMore(named: Inline): Inline | undefined {
  if (typeof named === "string" || named.kind !== "link") return undefined;
  const [content] = named.content;
  return /\p{L}/u.test(plainText(named.content)) ? content : undefined;
}

/** What tells two links apart. */
function addressOf(part: Inline): string {
  if (typeof part === "string") return part;
  if (part.kind === "citation") return part.reference.url;
  if (part.kind !== "link") return "";
  const { to } = part;
  return to.kind === "url" ? to.url : (pathOf(to) ?? "");
}
