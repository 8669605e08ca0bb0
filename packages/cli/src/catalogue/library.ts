import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Bundle, Guide, Locale, Mapping, Phrases } from "@wirecode/core/model";
import { excerpt } from "./excerpt.ts";

/** The words and facts on disk. Nothing is read before somebody asks for it, and nothing twice. */
export interface Library {
  /** The first is the reference language. */
  locales(): readonly Locale[];
  phrases(locale: string): Phrases;
  /** The ids of all protocols, in the order in which people expect them. */
  protocols(): readonly string[];
  bundle(locale: string, protocol: string): Bundle;
  mappings(locale: string): readonly Mapping[];
  /** The questions people ask, in the order of the author. */
  guides(locale: string): readonly Guide[];
  /** As much of a bundle as tells about codes with these keys; `undefined` where one of them is missing. */
  excerpt(locale: string, protocol: string, keys: readonly string[]): Bundle | undefined;
}

const PHRASES = "phrases.json";
const MAPPINGS = "mappings.json";
const GUIDES = "guides.json";

/** Opens the library that `@wirecode/core` brings along. */
export function openLibrary(): Library {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve("@wirecode/core/text/locales.json"));
  const read = once((path) => readFileSync(join(folder, path)));
  const parse = (path: string) => JSON.parse(read(path).toString());
  // The files are made from these very types.
  const locales = once<readonly Locale[]>(parse);
  const protocols = once<readonly string[]>(parse);
  const phrases = once<Phrases>(parse);
  const bundles = once<Bundle>(parse);
  const mappings = once<readonly Mapping[]>(parse);
  const guides = once<readonly Guide[]>(parse);
  return {
    locales: () => locales("locales.json"),
    phrases: (locale) => phrases(join(locale, PHRASES)),
    protocols: () => protocols("protocols.json"),
    bundle: (locale, protocol) => bundles(join(locale, `${protocol}.json`)),
    mappings: (locale) => mappings(join(locale, MAPPINGS)),
    guides: (locale) => guides(join(locale, GUIDES)),
    excerpt: (locale, protocol, keys) =>
      excerpt(read(join(locale, `${protocol}.json`)), protocol, keys),
  };
}

function once<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
