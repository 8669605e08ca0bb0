import {
  comparisonPage,
  openContext,
  plainText,
  sideAt,
  type Bundle,
  type CodeRef,
  type Pair,
} from "@wirecode/core/model";
import type { Catalogue } from "../../src/comparison/types.ts";
import { printArticle } from "../../src/html/print-page.ts";
import { BASE, loadBundles, pageOf } from "./site.ts";

/** A comparison to show. */
export interface Shown {
  readonly title: string;
  /** HTML. */
  readonly article: string;
  /** The address of its page, where it has one. */
  readonly page: string | undefined;
}

/** A comparison: what its page holds where it has one, else what the same printer makes of the same page value here. */
export async function comparisonArticle(pair: Pair, catalogue: Catalogue): Promise<Shown> {
  const page = pageOf(pair, catalogue);
  return page === undefined ? await printed(pair, catalogue) : await published(page);
}

async function published(page: string): Promise<Shown> {
  const response = await fetch(page);
  const there = new DOMParser().parseFromString(await response.text(), "text/html");
  const article = there.querySelector("article");
  if (!response.ok || !article) throw new Error(`${page}: ${response.status}`);
  const title = article.querySelector("h1")?.textContent ?? "";
  return { title, article: article.outerHTML, page };
}

async function printed({ a, b }: Pair, catalogue: Catalogue): Promise<Shown> {
  const { locale, phrases, reference, contribute } = catalogue;
  const own = await loadBundles(locale, [a.protocol, b.protocol]);
  const bundles = await withNeighbours(own, [a, b], locale);
  const context = openContext({
    locale,
    reference,
    phrases,
    bundles,
    mappings: [],
    guides: [],
    terms: [],
    sitePages: { ...(contribute && { contribute }), places: {} },
    partners: new Map(),
  });
  const [one, other] = [sideAt(a, context), sideAt(b, context)];
  if (!one || !other) throw new Error("There are no such codes.");
  const value = comparisonPage(one, other, context);
  const setting = { base: BASE, locale, dir: phrases.direction, reference, words: phrases.site };
  return {
    title: plainText(value.title),
    article: printArticle(value, setting).source,
    page: undefined,
  };
}

/** Bundles with those of the protocols in which a code is compared with one of these, which the page links to. */
async function withNeighbours(
  bundles: readonly Bundle[],
  codes: readonly CodeRef[],
  locale: string,
): Promise<readonly Bundle[]> {
  const met = bundles
    .flatMap(({ protocol }) => protocol.comparisons)
    .filter(({ a, b }) => codes.some((at) => same(at, a) || same(at, b)))
    .flatMap(({ a, b }) => [a.protocol, b.protocol]);
  const known = new Set(bundles.map(({ protocol }) => protocol.id));
  return [
    ...bundles,
    ...(await loadBundles(
      locale,
      met.filter((id) => !known.has(id)),
    )),
  ];
}

function same(one: CodeRef, other: CodeRef): boolean {
  return one.protocol === other.protocol && one.code === other.code;
}
