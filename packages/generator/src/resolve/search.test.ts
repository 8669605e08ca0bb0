import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  packedCorpus,
  packedIndex,
  packedSearcher,
  searchCorpus,
  searcher,
  type SearchCorpus,
  type SearchDocument,
  type SearchResult,
} from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { load } from "../load/load.ts";
import { validate } from "../validate/validate.ts";
import { joined } from "./joined.ts";
import { resolve } from "./resolve.ts";
import { searchLanguages } from "./search.ts";

const samples = new URL("../../test/languages/", import.meta.url);
const { authored } = validate(load(fileURLToPath(new URL("../../../../data", import.meta.url))));
if (!authored) throw new Error("The data is wrong.");

const catalogue = resolve(authored);
const { bundles, phrases } = joined(catalogue, catalogue.reference.tag);
const whole = searchCorpus({ bundles, guides: [], terms: [], phrases });

it("publishes what search knows of the languages that are published, the reference first", () => {
  const draft = { endonym: "हिन्दी", direction: "ltr", draft: true } as const;
  const drafted = { ...authored, locales: { ...authored.locales, hi: draft } };
  const published = catalogue.locales.filter(({ tag }) => tag !== "hi").map(({ tag }) => tag);
  expect(Object.keys(resolve(drafted).search)).toEqual(published);
  expect(Object.keys(resolve(drafted, undefined, ["hi"]).search)).toContain("hi");
});

/** Titles and summaries of a few codes in a language, and what people type who look for them. */
interface Sample {
  readonly documents: Readonly<Record<string, readonly [title: string, summary: string]>>;
  readonly queries: Readonly<Record<string, string>>;
}

describe.each(readdirSync(samples).map((name) => name.replace(".json", "")))("in %s", (tag) => {
  const { documents, queries } = sampleOf(tag);
  const corpus: SearchCorpus = {
    ...whole,
    documents: whole.documents.map((one) => {
      const [title, summary] = documents[placeOf(one)] ?? [];
      const { prose: _, ...code } = one;
      return title !== undefined && summary !== undefined
        ? { ...code, title, summary, lang: tag }
        : one;
    }),
    language: searchLanguages(authored.search, catalogue.reference.tag, [tag])[tag]!,
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

function sampleOf(tag: string): Sample {
  return JSON.parse(readFileSync(new URL(`${tag}.json`, samples), "utf8"));
}
