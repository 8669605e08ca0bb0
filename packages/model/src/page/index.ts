export { comparisonRules } from "./about-page.ts";
export type * from "./block.ts";
export type * from "./code-block.ts";
export { classPage } from "./class-page.ts";
export { unregisteredPage } from "./unregistered-page.ts";
export { codeItem } from "./code-item.ts";
export { codePage } from "./code-page.ts";
export { comparisonPage } from "./comparison-page.ts";
export type { PageContext } from "./context.ts";
export { countOf } from "./count.ts";
export { mappingPage } from "./equivalents.ts";
export { foreignPages } from "./foreign-pages.ts";
export { guideLead, guidePage, guidesPage } from "./guide-page.ts";
export {
  citationText,
  plainText,
  type Citation,
  type Foreign,
  type Inline,
  type Inlines,
  type Link,
  type Name,
  type Numeral,
  type Phrase,
  type Strong,
  type TermMention,
  type Wire,
} from "./inline.ts";
export { targetOfFound } from "./found-target.ts";
export type { Language } from "./language.ts";
export { linkTerms } from "./link-terms.ts";
export { linkThings } from "./link-things.ts";
export { inlines, MARKED, unmarked } from "./marks.ts";
export { foundCodeItem, messageSection } from "./message-section.ts";
export { notes, partlyTranslated } from "./notes.ts";
export { briefSection, numberPage } from "./number-page.ts";
export { pairLinks, pairLinksAcross } from "./pair-links.ts";
export { codePlan, comparisonPlan, partnersAfter } from "./code-plans.ts";
export { pageOfCode } from "./page-of-code.ts";
export { pageRuns, pagesOf } from "./plans.ts";
export type { PagePlan } from "./plan.ts";
export { openContext } from "./open-context.ts";
export { providerPage } from "./provider-page.ts";
export { providersPage } from "./providers-page.ts";
export { speaking, type Page, type PageKind, type Section } from "./page.ts";
export { protocolPage } from "./protocol-page.ts";
export { severalPage } from "./several-page.ts";
export { sideAt, type Side } from "./side.ts";
export {
  pathOf,
  placeOf,
  targetOf,
  type CodeTarget,
  type PageTarget,
  type SinglePage,
  type Target,
} from "./target.ts";
export { paragraph, prose, words } from "./words.ts";
