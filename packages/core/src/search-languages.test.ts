import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  packedCorpus,
  packedIndex,
  packedSearcher,
  searchCorpus,
  searcher,
  type Bundle,
  type SearchCorpus,
  type SearchDocument,
  type SearchResult,
} from "#model";
import { searchLanguages } from "../generated/languages.js";

const generated = new URL("../generated/text/", import.meta.url);
const english = new URL("en/", generated);
const samples = new URL("testing/languages/", import.meta.url);

const protocols: readonly string[] = json(new URL("protocols.json", generated));
const bundles: readonly Bundle[] = protocols.map((id) => json(new URL(`${id}.json`, english)));
const whole = searchCorpus({
  bundles,
  guides: [],
  terms: [],
  phrases: json(new URL("phrases.json", english)),
});

/** Titles and summaries of a few codes in a language, and what people type who look for them. */
interface Sample {
  readonly documents: Readonly<Record<string, readonly [title: string, summary: string]>>;
  readonly queries: Readonly<Record<string, string>>;
}

describe.each(readdirSync(samples).map((name) => name.replace(".json", "")))("in %s", (tag) => {
  const { documents, queries }: Sample = json(new URL(`${tag}.json`, samples));
  const corpus: SearchCorpus = {
    ...whole,
    documents: whole.documents.map((one) => {
      const [title, summary] = documents[placeOf(one)] ?? [];
      const { prose: _, ...code } = one;
      return title !== undefined && summary !== undefined
        ? { ...code, title, summary, lang: tag }
        : one;
    }),
    language: searchLanguages[tag]!,
  };
  const engines: readonly (readonly [string, (query: string) => SearchResult])[] = [
    ["the library", searcher(corpus)],
    ["the command", packedSearcher(travelled(packedIndex(corpus)))],
    ["the site", searcher(travelled(packedCorpus(corpus)))],
  ];

  it.each(engines)("%s finds what people type", (_, search) => {
    const found = Object.keys(queries).map((query) => [query, placeOf(search(query).documents[0])]);
    expect(Object.fromEntries(found)).toEqual(queries);
  });
});

function placeOf(document: SearchDocument | undefined): string {
  return `${document?.protocol} ${document?.code}`;
}

/** A value as it is read again. */
function travelled<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

// Every file is one of ours.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function json<T>(file: URL): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
