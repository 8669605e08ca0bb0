import type { Block, Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { link, wire, type Inlines } from "./inline.ts";
import { notes } from "./notes.ts";
import type { Page, Section } from "./page.ts";
import type { SitePages, WrittenSection, WrittenSteps } from "../shapes/site-pages.ts";
import { CONTRIBUTE_SECTIONS } from "../vocabulary/site-sections.ts";
import { pathOf } from "./target.ts";
import { inLanguage, list, prose, words } from "./words.ts";

/**
 * How to take part: to report a mistake, to edit, to translate, to run it. Nothing where nobody wrote it.
 * @internal
 */
export function contributePage(context: PageContext): Page | undefined {
  const page = context.sitePages.contribute;
  if (!page) return undefined;
  const added: Readonly<Record<string, Blocks>> = { translate: translations(context) };
  const sections = CONTRIBUTE_SECTIONS.map((id) =>
    writtenSection(id, page.words[id], page.lang, context, added[id]),
  );
  return sitePage("contribute", page, sections, context);
}

/** How far each language has come; nothing where there is none but the original. */
function translations({ progress = [], phrases: { pages } }: PageContext): Blocks {
  if (progress.length === 0) return [];
  return [
    {
      kind: "table",
      head: [
        pages.languageColumn,
        pages.namesColumn,
        pages.bodiesColumn,
        pages.staleColumn,
        pages.missingColumn,
      ],
      rows: progress.map(({ locale: { endonym, ...language }, names, bodies }) => [
        [{ kind: "foreign", language, content: [endonym] }],
        [`${names.whole}/${names.total}`],
        [`${bodies.whole}/${bodies.total}`],
        [String(names.stale + bodies.stale)],
        [String(names.total - names.whole + bodies.total - bodies.whole)],
      ]),
    },
  ];
}

/**
 * A page about the site itself: prose in which placeholders name files, commands and addresses.
 * @internal
 */
export function sitePage(
  kind: "moving" | "about" | "contribute",
  {
    lang,
    stale,
    words: { title, summary },
  }: NonNullable<SitePages["moving" | "about" | "contribute"]>,
  sections: readonly Section[],
  context: PageContext,
): Page {
  return {
    kind,
    path: pathOf({ kind: "page", page: kind }),
    title: [words(title, lang, context)],
    description: summary,
    sources: [`site/text/${lang}.yaml`, "site/site.yaml"],
    lead: [...notes({ lang, ...(stale && { stale }) }, context), prose(summary, lang, context)],
    sections,
  };
}

/**
 * A section's paragraphs and steps, and what the data adds to them.
 * @internal
 */
export function writtenSection(
  id: string,
  { heading, text, steps = [] }: WrittenSection & Partial<WrittenSteps>,
  lang: string,
  context: PageContext,
  added: Blocks = [],
): Section {
  const written: readonly Block[] = [
    ...text.map((one): Block => ({ kind: "prose", content: withPlaces(one, context) })),
    ...list(
      steps.map((step) => withPlaces(step, context)),
      true,
    ),
  ];
  return {
    id,
    heading: [words(heading, lang, context)],
    blocks: [...inLanguage(written, lang, context), ...added],
  };
}

/** A sentence whose placeholders have become what they name: something typed, or a link. */
function withPlaces(sentence: string, { sitePages: { places } }: PageContext): Inlines {
  return sentence.split(/(\{[a-z]+\})/).flatMap((part): Inlines => {
    const place = places[part.slice(1, -1)];
    if (!place) return part === "" ? [] : [part];
    return "command" in place
      ? [wire(place.command)]
      : [link({ kind: "url", url: place.url }, place.label)];
  });
}
