import { codesOfGuide } from "../facts/guide.ts";
import { headlineAcross } from "../facts/key.ts";
import type { Guide } from "../shapes/guide.ts";
import type { Blocks } from "./block.ts";
import { codeTable } from "./code-table.ts";
import type { PageContext } from "./context.ts";
import { guideLinks } from "./guide-links.ts";
import { steps } from "./guide-steps.ts";
import { bodyNote, notes } from "./notes.ts";
import { speaking, type Page, type Section } from "./page.ts";
import { references } from "./references.ts";
import { sideAt } from "./side.ts";
import { wordsFiles } from "./sources.ts";
import { pathOf } from "./target.ts";
import { paragraph, prose, words } from "./words.ts";

/**
 * The list of all guides.
 * @internal
 */
export function guidesPage(context: PageContext): Page {
  const { title, summary } = context.phrases.guides;
  return {
    kind: "guides",
    path: pathOf({ kind: "page", page: "guides" }),
    title: [title],
    description: summary,
    sources: [`phrases/${context.phrases.lang}.yaml`],
    lead: [paragraph(summary), ...guideLinks(context.guides, context)],
    sections: [],
  };
}

/**
 * The page of a guide: what it decides, its questions, and every code that they lead to.
 * @internal
 */
export function guidePage(guide: Guide, context: PageContext): Page {
  const { id, lang, bodyLang, title, summary, outcomes } = guide;
  const { guides } = context.phrases;
  const cited = new Map(
    outcomes.flatMap((outcome) =>
      outcome.references.map((one) => [`${one.spec} ${one.section}`, one] as const),
    ),
  );
  const codes = codesOfGuide(guide)
    .flatMap((at) => sideAt(at, context) ?? [])
    .map((side) => ({ ...side, label: headlineAcross(side.code, side.bundle.protocol.title) }));
  const sections: readonly Section[] = [
    { id: "tree", heading: [guides.tree], blocks: steps(guide, context) },
    { id: "codes", heading: [guides.codes], blocks: [codeTable(codes, context)] },
    {
      id: "references",
      heading: [guides.references],
      blocks: references([...cited.values()], context),
    },
  ];
  return {
    kind: "guide",
    path: pathOf({ kind: "guide", id }),
    title: [words(title, lang, context)],
    description: summary,
    guide: id,
    sources: [...wordsFiles("guides", [lang, bodyLang]), `guides/${id}.yaml`],
    lead: guideLead(guide, context),
    sections: speaking(sections),
  };
}

/**
 * What a guide is about, with what is to be said of its words.
 * @internal
 */
export function guideLead(guide: Guide, context: PageContext): Blocks {
  const { lang, bodyLang, summary, about } = guide;
  return [
    ...notes(guide, context),
    prose(summary, lang, context),
    ...bodyNote(guide, context),
    ...(about === undefined ? [] : [prose(about, bodyLang, context)]),
  ];
}
