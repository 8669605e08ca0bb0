import { valueLabel } from "../words/attribute-words.ts";
import { documentUrl } from "../facts/document-url.ts";
import { formOf } from "../words/inflected.ts";
import { fill, list as listOf, PLAIN } from "../words/sentence.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { STATUSES } from "../vocabulary/facts.ts";
import type { Block, Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { BREAK, joined, link, strong, type Inline, type Inlines } from "./inline.ts";
import type { Page } from "./page.ts";
import { sitePage, writtenSection } from "./site-page.ts";
import { ABOUT_SECTIONS } from "../vocabulary/site-sections.ts";
import { list, words } from "./words.ts";

/**
 * What Wirecode is, and where its facts come from. Nothing where nobody wrote it.
 * @internal
 */
export function aboutPage(context: PageContext): Page | undefined {
  const page = context.sitePages.about;
  if (!page) return undefined;
  const { lang } = page;
  const added: Readonly<Record<string, Blocks>> = {
    sources: [sources(context)],
    comparisons: comparisons(context),
    standing: meanings(page.words.standing.meanings, lang, context),
  };
  const sections = ABOUT_SECTIONS.map((id) =>
    writtenSection(id, page.words[id], lang, context, added[id]),
  );
  return sitePage("about", page, sections, context);
}

/** Each protocol with its standard, what its codes are checked against, and how many there are of each standing. */
function sources(context: PageContext): Block {
  const { pages } = context.phrases;
  return {
    kind: "table",
    head: [
      pages.protocolColumn,
      pages.standardColumn,
      pages.registryColumn,
      pages.dateColumn,
      pages.codesColumn,
    ],
    rows: context.bundles.map((bundle) => {
      const { id, title, standard, registry } = bundle.protocol;
      return [
        [link({ kind: "protocol", protocol: id }, title)],
        [document(standard, documentUrl(standard), context)],
        registry === undefined ? [] : [document(registry.source, registry.url, context)],
        [registry?.date ?? ""],
        joined(standings(bundle, context), BREAK),
      ];
    }),
  };
}

/** A document by its title, which is in the reference language. */
function document(title: string, url: string | undefined, context: PageContext): Inline {
  const titled = words(title, context.reference.tag, context);
  return url === undefined ? titled : link({ kind: "url", url }, titled);
}

function standings({ codes, words: own }: Bundle, { phrases }: PageContext): readonly Inlines[] {
  return STATUSES.flatMap((status) => {
    const count = codes.filter((code) => code.status === status).length;
    if (count === 0) return [];
    const standing = valueLabel("status", status, { phrases, words: own }, PLAIN);
    return [[fill(phrases.pages.standingCount, { standing, count: String(count) })]];
  });
}

/** Which comparisons have pages: the rule, with the protocols it holds for. */
function comparisons(context: PageContext): Blocks {
  return list(comparisonRules(context).map((sentence) => [sentence]));
}

/**
 * The rule by which comparisons have pages, in sentences that name the protocols they hold for.
 * @internal
 */
export function comparisonRules({ bundles, phrases }: PageContext): readonly string[] {
  const { compare } = phrases;
  const asking = (pages: Protocol["pages"]) =>
    bundles.flatMap(({ protocol }) => (protocol.pages === pages ? [protocol.title] : []));
  const rule = (pattern: string, protocols: readonly string[]) =>
    protocols.length > 0 ? [fill(pattern, { protocols: listOf(protocols, phrases) })] : [];
  return [
    ...rule(compare.ruleAll, asking("all")),
    ...rule(compare.ruleNotable, asking("notable")),
    compare.ruleAcross,
    compare.ruleRest,
  ];
}

function meanings(
  all: Readonly<Record<(typeof STATUSES)[number], string>>,
  lang: string,
  context: PageContext,
): Blocks {
  return list(
    STATUSES.map((status) => [
      strong(formOf(context.phrases.attributes.status.values[status] ?? status)),
      " ",
      words(all[status], lang, context),
    ]),
  );
}
