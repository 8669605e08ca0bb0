import {
  fill,
  nameInPair,
  pairPath,
  type Bundle,
  type CodeRef,
  type Pair,
} from "@wirecode/core/model";
import { listedAt } from "../../src/comparison/find-codes.ts";
import type { Catalogue } from "../../src/comparison/types.ts";
import { addressOf } from "../../src/html/address.ts";
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
  return exists ? `${BASE}${addressOf(locale, path)}` : undefined;
}

/** What the page that compares any two codes reads of its address. */
export function queryOf({ a, b }: Pair): string {
  return `?a=${a.protocol}:${a.code}&b=${b.protocol}:${b.code}`;
}

/** What a pair's title calls a code; nothing for one that the catalogue does not have. */
function nameOf(at: CodeRef, across: boolean, catalogue: Catalogue): string | undefined {
  const listed = listedAt(at, catalogue);
  return listed && nameInPair(listed.code, { title: listed.protocol.title }, across);
}

/** What a comparison is called. */
export function titleOf(pair: Pair, catalogue: Catalogue): string {
  const { headings } = catalogue.phrases;
  const across = pair.a.protocol !== pair.b.protocol;
  const protocol = catalogue.protocols.find(({ id }) => id === pair.a.protocol)?.title ?? "";
  const [a = "", b = ""] = [pair.a, pair.b].map((at) => nameOf(at, across, catalogue));
  return fill(across ? headings.comparisonLink : headings.comparison, { protocol, a, b });
}

/** @param path below the site's root */
async function load(path: string): Promise<string> {
  const response = await fetch(BASE + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.text();
}
