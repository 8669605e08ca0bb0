export { comparisonRules } from "./about-page.ts";
export type * from "./block.ts";
export { classPage } from "./class-page.ts";
export { codeItem, targetOf } from "./code-item.ts";
export { codePage } from "./code-page.ts";
export { comparisonPage } from "./comparison-page.ts";
export type { PageContext } from "./context.ts";
export { mappingPage } from "./equivalents.ts";
export { guidePage, guidesPage } from "./guide-page.ts";
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
export type { Language } from "./language.ts";
export { linkTerms } from "./link-terms.ts";
export { inlines, MARKED, unmarked } from "./marks.ts";
export { notes, partlyTranslated } from "./notes.ts";
export { briefSection, numberPage } from "./number-page.ts";
export { pairLinks } from "./pair-links.ts";
export { openContext } from "./open-context.ts";
export type { Page, PageKind, Section } from "./page.ts";
export * from "./plans.ts";
export { protocolPage } from "./protocol-page.ts";
export type { Side } from "./side.ts";
export { pathOf, placeOf, type CodeTarget, type SinglePage, type Target } from "./target.ts";
export { paragraph, prose, words } from "./words.ts";
