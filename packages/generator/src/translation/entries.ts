import type { Authored } from "../schema/authored.ts";
import { ACROSS, GUIDES, PHRASES, SITE, TERMS } from "../load/layout.ts";
import type { DataPath } from "../load/locate.ts";

/** A part of a text or phrases file that people translate in one go. */
export interface Entry {
  /** How people name it: `551`, `211/551`, `classes/5yz`, `headings`. */
  readonly name: string;
  readonly file: string;
  readonly path: DataPath;
  readonly value: object;
  /** The fields that are its names; absent where all of it is. Everything else is its body. */
  readonly names?: readonly string[];
}

/** The two tiers of words: what lists, titles and search live on, and everything else. */
export type Tier = "names" | "bodies";

/** Everything that has entries: the phrases, each protocol, and what else has words. */
export function subjectsOf({
  protocols,
  across,
  guides,
  terms,
  site,
}: Authored): readonly string[] {
  const others = { [ACROSS]: across, [GUIDES]: guides, [TERMS]: terms, [SITE]: site };
  const present = Object.entries(others).filter(([, { text }]) => Object.keys(text).length > 0);
  return [PHRASES, ...Object.keys(protocols), ...present.map(([name]) => name)];
}

/** The file with the words of one of {@link subjectsOf} in a language. */
export function wordsFileOf(of: string, locale: string): string {
  return of === PHRASES ? `${PHRASES}/${locale}.yaml` : `${of}/text/${locale}.yaml`;
}

/** What that file says; `undefined` where there is none. */
export function wordsOf(authored: Authored, of: string, locale: string): object | undefined {
  switch (of) {
    case PHRASES:
      return authored.phrases[locale];
    case ACROSS:
    case GUIDES:
    case TERMS:
    case SITE:
      return authored[of].text[locale];
    default:
      return authored.protocols[of]?.text[locale];
  }
}

/** The names of each kind of entries that also has a body, by the key that they stand under. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  protocol: ["summary"],
  classes: ["title", "summary"],
  codes: ["title", "summary"],
  comparisons: ["verdict"],
  mappings: ["title"],
};

/** The names of a guide. */
export const GUIDE_NAMES = ["title", "summary"];

/** The names of the entries below a key of a text file; `undefined` where they have no body. */
export function namesUnder(key: string): readonly string[] | undefined {
  return NAMES[key];
}

/** What holds a map of entries under each key of its own, rather than being one. */
const SECTIONS: ReadonlySet<string> = new Set([
  "classes",
  "attributes",
  "codes",
  "comparisons",
  "mappings",
]);

/** Sections whose entries people name without them. */
const UNNAMED: ReadonlySet<string> = new Set(["codes", "comparisons"]);

/** The entries of one of {@link subjectsOf} in one locale. */
export function entriesOf(authored: Authored, of: string, locale: string): readonly Entry[] {
  const file = wordsFileOf(of, locale);
  const words = pairs(wordsOf(authored, of, locale));
  const isFlat = of === PHRASES || of === GUIDES || of === TERMS || of === SITE;
  return words.flatMap(([key, value]): readonly Entry[] => {
    if (of === GUIDES) return [{ name: key, file, path: [key], value, names: GUIDE_NAMES }];
    if (of === TERMS) return [{ name: key, file, path: [key], value: withoutForms(value) }];
    const names = isFlat ? undefined : NAMES[key];
    if (isFlat || !SECTIONS.has(key))
      return [{ name: key, file, path: [key], value, ...(names && { names }) }];
    return pairs(value).map(([id, entry]) => ({
      name: UNNAMED.has(key) ? id : `${key}/${id}`,
      file,
      path: [key, id],
      value: entry,
      ...(names && { names }),
    }));
  });
}

/** What of a term is translated: how else it is spelt is every language's own business. */
export function withoutForms<T extends { readonly forms?: unknown }>({ forms: _, ...words }: T) {
  return words;
}

function pairs(record: object | undefined): [string, object][] {
  return Object.entries(record ?? {}).filter(([, value]) => typeof value === "object");
}
