import type { Term } from "../shapes/term.ts";
import type { Blocks } from "./block.ts";
import { linkToCode } from "./code-link.ts";
import type { PageContext } from "./context.ts";
import { joined, link, strong, type Inlines, type Link } from "./inline.ts";
import type { Page } from "./page.ts";
import { citation } from "./references.ts";
import { pathOf } from "./target.ts";
import { paragraph, prose, words } from "./words.ts";

/**
 * Every term that the pages use, each under an id of its own.
 * @internal
 */
export function glossaryPage(context: PageContext): Page {
  const { terms, phrases, locale, reference } = context;
  const { pages } = phrases;
  const isTranslated = terms.some(({ text }) => text.lang === locale);
  return {
    kind: "glossary",
    path: pathOf({ kind: "page", page: "glossary" }),
    title: [pages.glossary],
    description: pages.glossarySummary,
    sources: ["terms/terms.yaml", `terms/text/${isTranslated ? locale : reference.tag}.yaml`],
    lead: [
      paragraph(pages.glossarySummary),
      { kind: "links", dense: true, links: terms.map((term) => linkTo(term, context)) },
    ],
    sections: terms.map((term) => ({
      id: term.id,
      heading: [words(term.text.term, term.text.lang, context)],
      blocks: explanation(term, context),
    })),
  };
}

function explanation({ text, references, related, codes }: Term, context: PageContext): Blocks {
  const { definedIn, relatedTerms, termCodes } = context.phrases.pages;
  const terms = related.flatMap((id) => context.terms.find((one) => one.id === id) ?? []);
  const rows: readonly (readonly [string, readonly Inlines[]])[] = [
    [definedIn, references.map((one) => [citation(one, context)])],
    [relatedTerms, terms.map((one) => [linkTo(one, context)])],
    [termCodes, codes.flatMap((at) => linkToCode(at, context) ?? []).map((one) => [one])],
  ];
  return [
    prose(text.definition, text.lang, context),
    ...rows
      .filter(([, links]) => links.length > 0)
      .map(([label, links]) => paragraph(strong(label), " ", ...joined(links, " · "))),
  ];
}

function linkTo({ id, text }: Term, context: PageContext): Link {
  return link({ kind: "place", id }, words(text.term, text.lang, context));
}
