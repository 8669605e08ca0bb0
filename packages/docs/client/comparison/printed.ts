import { openContext, plainText, type Bundle, type Page, type PageContext } from "@wirecode/model";
import type { Catalogue } from "../../src/comparison/types.ts";
import { printArticle } from "../../src/html/print-page.ts";
import { BASE } from "./site.ts";

/** What is shown of a page. */
export interface Shown {
  readonly title: string;
  /** HTML. */
  readonly article: string;
  /** The address of the page, where it has one. */
  readonly page: string | undefined;
}

/** What pages are made from that are printed here. */
export function contextOf(
  bundles: readonly Bundle[],
  { locale, phrases, reference, contribute }: Catalogue,
): PageContext {
  return openContext({
    locale,
    reference,
    phrases,
    bundles,
    mappings: [],
    guides: [],
    terms: [],
    providers: [],
    sitePages: { ...(contribute && { contribute }), places: {} },
    partners: new Map(),
  });
}

/** A page without an address of its own, printed by the printer that prints all others. */
export function shown(page: Page, { locale, phrases, reference }: Catalogue): Shown {
  const setting = { base: BASE, locale, dir: phrases.direction, reference, words: phrases.site };
  return {
    title: plainText(page.title),
    article: printArticle(page, setting).source,
    page: undefined,
  };
}
