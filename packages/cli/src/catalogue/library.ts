import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Bundle, Guide, Mapping, Phrases } from "@wirecode/core/model";

/** A language that there are words in. */
interface LocaleEntry {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly endonym: string;
  readonly direction: "ltr" | "rtl";
}

/** The words and facts on disk. Nothing is read before somebody asks for it, and nothing twice. */
export interface Library {
  /** The first is the reference language. */
  locales(): readonly LocaleEntry[];
  phrases(locale: string): Phrases;
  /** The ids of all protocols, in the order in which people expect them. */
  protocols(): readonly string[];
  bundle(locale: string, protocol: string): Bundle;
  mappings(locale: string): readonly Mapping[];
  /** The questions people ask, in the order of the author. */
  guides(locale: string): readonly Guide[];
  /** Whether a protocol has a code of this value, told without parsing its bundle. */
  mentions(locale: string, protocol: string, code: string): boolean;
}

const PHRASES = "phrases.json";
const MAPPINGS = "mappings.json";
const GUIDES = "guides.json";

/** Opens the library that `@wirecode/core` brings along. */
export function openLibrary(): Library {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve("@wirecode/core/text/locales.json"));
  const read = once((path) => readFileSync(join(folder, path), "utf8"));
  // The files are made from these very types.
  const locales = once<readonly LocaleEntry[]>((path) => JSON.parse(read(path)));
  const protocols = once<readonly string[]>((path) => JSON.parse(read(path)));
  const phrases = once<Phrases>((path) => JSON.parse(read(path)));
  const bundles = once<Bundle>((path) => JSON.parse(read(path)));
  const mappings = once<readonly Mapping[]>((path) => JSON.parse(read(path)));
  const guides = once<readonly Guide[]>((path) => JSON.parse(read(path)));
  return {
    locales: () => locales("locales.json"),
    phrases: (locale) => phrases(join(locale, PHRASES)),
    protocols: () => protocols("protocols.json"),
    bundle: (locale, protocol) => bundles(join(locale, `${protocol}.json`)),
    mappings: (locale) => mappings(join(locale, MAPPINGS)),
    guides: (locale) => guides(join(locale, GUIDES)),
    mentions(locale, protocol, code) {
      const text = read(join(locale, `${protocol}.json`));
      const after = `"protocol":${JSON.stringify(protocol)},"code":`;
      return text.includes(`${after}${code},`) || text.includes(`${after}${JSON.stringify(code)},`);
    },
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
