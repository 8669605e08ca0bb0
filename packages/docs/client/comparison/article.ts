import {
  codeAt,
  comparisonPage,
  unregisteredCode,
  type Bundle,
  type CodeRef,
  type Pair,
  type Side,
} from "@wirecode/model";
import type { Catalogue } from "../../src/comparison/types.ts";
import { contextOf, shown, type Shown } from "./printed.ts";
import { loadBundles, pageOf } from "./site.ts";

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
  const { locale } = catalogue;
  const own = await loadBundles(locale, [a.protocol, b.protocol]);
  const bundles = await withNeighbours(own, [a, b], locale);
  const context = contextOf(bundles, catalogue);
  const [one, other] = [sideOf(a, bundles), sideOf(b, bundles)];
  if (!one || !other) throw new Error("There are no such codes.");
  return shown(comparisonPage(one, other, context), catalogue);
}

function sideOf({ protocol, code: key }: CodeRef, bundles: readonly Bundle[]): Side | undefined {
  const bundle = bundles.find((one) => one.protocol.id === protocol);
  const code = bundle && (codeAt(bundle, key) ?? unregisteredCode(bundle, String(key)));
  return bundle && code && { code, bundle };
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
