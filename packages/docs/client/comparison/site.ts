import { addressOf, pairPath, pairTitle, type Bundle, type Pair } from "@wirecode/model";
import { listedAt } from "../../src/comparison/find-codes.ts";
import type { Catalogue } from "../../src/comparison/types.ts";
import { pageAddress } from "../../src/html/address.ts";
import type { PackedIndex } from "../../src/search/types.ts";

/** The site's root: the folder above the one that this script was loaded from. */
export const BASE = new URL("..", import.meta.url).pathname;

/** The catalogue of a language. */
export async function loadCatalogue(locale: string): Promise<Catalogue> {
  return JSON.parse(await load(`${locale}/data/index.json`));
}

/** The index of the search in a language. */
export async function loadSearch(locale: string): Promise<PackedIndex> {
  return JSON.parse(await load(`${locale}/search/index.json`));
}

/** The bundles of protocols, as far as comparisons need them. */
export async function loadBundles(
  locale: string,
  ids: readonly string[],
): Promise<readonly Bundle[]> {
  const texts = await Promise.all([...new Set(ids)].map((id) => load(`${locale}/data/${id}.json`)));
  return texts.map((text): Bundle => JSON.parse(text));
}

/** The address of a pair's page, if it has one. */
export function pageOf(pair: Pair, { locale, pages }: Catalogue): string | undefined {
  const path = pairPath(pair);
  const folder = path.slice(0, path.lastIndexOf("/"));
  const known = pages[folder];
  const exists = known === true || known?.includes(path.slice(folder.length + 1));
  return exists ? `${BASE}${pageAddress(locale, path)}` : undefined;
}

/** What the page that compares any two codes reads of its address. */
export function queryOf({ a, b }: Pair): string {
  return `?a=${addressOf(a)}&b=${addressOf(b)}`;
}

/** What a comparison is called; nothing where the catalogue lacks one of its codes. */
export function titleOf({ a: atA, b: atB }: Pair, catalogue: Catalogue): string {
  const [a, b] = [atA, atB].map((at) => {
    const listed = listedAt(at, catalogue);
    return listed && { code: listed.code, bundle: { protocol: listed.protocol } };
  });
  return a && b ? pairTitle(a, b, catalogue.phrases.headings) : "";
}

/** @param path below the site's root */
async function load(path: string): Promise<string> {
  const response = await fetch(BASE + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.text();
}
