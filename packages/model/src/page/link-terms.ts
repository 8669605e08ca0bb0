import { termFinder } from "../terms/term-finder.ts";
import type { Block, Blocks, Step } from "./block.ts";
import type { PageContext } from "./context.ts";
import type { Inline, Inlines } from "./inline.ts";
import type { Page } from "./page.ts";

/** Sections that list codes, pairs and guides by their titles. */
const LISTS: ReadonlySet<string> = new Set([
  "related",
  "providers",
  "equivalents",
  "comparisons",
  "curated",
  "questions",
  "across",
]);

/**
 * A page with the first mention of each term linked to the glossary: in its prose, in its own language, and neither in
 * headings, tables and lists of titles nor within other links. The glossary itself explains them already.
 * @internal
 */
export function linkTerms(page: Page, context: PageContext): Page {
  if (page.kind === "glossary") return page;
  const { terms, locale, phrases } = context;
  const protocols = protocolsOf(page, context);
  const finder = termFinder(terms, { locale, direction: phrases.direction, protocols });
  if (!finder) return page;
  const { mentions } = finder;
  const met = new Set<string>();
  return {
    ...page,
    lead: inBlocks(page.lead),
    sections: page.sections.map((section) =>
      LISTS.has(section.id) ? section : { ...section, blocks: inBlocks(section.blocks) },
    ),
  };

  function inBlocks(blocks: Blocks): Blocks {
    return blocks.map(inBlock);
  }

  function inBlock(block: Block): Block {
    switch (block.kind) {
      case "prose":
      case "note":
        return { ...block, content: inLine(block.content) };
      case "list":
        return { ...block, items: block.items.map(inBlocks) };
      case "codeList":
        return { ...block, items: block.items.map((one) => ({ ...one, text: inLine(one.text) })) };
      case "part":
        return { ...block, blocks: inBlocks(block.blocks) };
      case "steps":
        return { ...block, first: inStep(block.first) };
      case "verdict":
      case "facts":
      case "sideBySide":
      case "codes":
      case "table":
      case "exchange":
      case "listing":
      case "tabs":
      case "links":
      case "foreign":
        return block;
    }
  }

  function inStep(step: Step): Step {
    if (step.kind === "again") return step;
    const text = inLine(step.text);
    if (step.kind === "outcome") return { ...step, text, advice: inLine(step.advice) };
    return {
      ...step,
      text,
      ...(step.help && { help: inLine(step.help) }),
      answers: step.answers.map((one) => ({ label: inLine(one.label), step: inStep(one.step) })),
    };
  }

  function inLine(content: Inlines): Inlines {
    // Most lines mention nothing, and stay as they are.
    return content.some(mentionsAny) ? linked(content) : content;
  }

  function mentionsAny(part: Inline): boolean {
    if (typeof part === "string") return mentions(part).length > 0;
    return part.kind === "strong" && part.content.some(mentionsAny);
  }

  function linked(content: Inlines): Inlines {
    return content.flatMap((part): Inlines => {
      if (typeof part === "string") return inText(part);
      return part.kind === "strong" ? [{ ...part, content: linked(part.content) }] : [part];
    });
  }

  function inText(text: string): Inlines {
    const parts: Inline[] = [];
    let end = 0;
    for (const { at, text: mention, term } of mentions(text)) {
      if (met.has(term)) continue;
      met.add(term);
      if (at > end) parts.push(text.slice(end, at));
      parts.push({ kind: "term", term, text: mention });
      end = at + mention.length;
    }
    return end === 0 ? [text] : end < text.length ? [...parts, text.slice(end)] : parts;
  }
}

/** The protocols whose terms a page may use. */
function protocolsOf(page: Page, { guides, providers }: PageContext): readonly string[] {
  if (page.protocol !== undefined) return [page.protocol];
  const provider = providers.find(({ id }) => id === page.provider);
  if (provider) return [...new Set(provider.notes.flatMap(({ protocol }) => protocol ?? []))];
  return guides.find(({ id }) => id === page.guide)?.protocols ?? [];
}
