import { readFileSync } from "node:fs";
import { searcher, type SearchResult } from "@wirecode/model";
import { unpacked } from "../../packages/docs/src/search/unpacked.ts";
import { targetOf, type Targets } from "./target.ts";
import type { Row } from "./rows.ts";

const searches = new Map<string, (query: string) => SearchResult>();

/** What the site finds in the index that it publishes. */
export async function bySite({ locale, query }: Row): Promise<Targets> {
  const search = searches.get(locale) ?? open(locale);
  searches.set(locale, search);
  const { documents, near } = search(query);
  return near ? [] : documents.map(targetOf);
}

function open(locale: string) {
  const index = new URL(`../../packages/docs/dist/${locale}/search/index.json`, import.meta.url);
  return searcher(unpacked(JSON.parse(readFileSync(index, "utf8"))));
}
