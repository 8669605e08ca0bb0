import type { Authored } from "../schema/authored.ts";
import { ACROSS, GUIDES, PHRASES, PROVIDERS, SITE, STAMPS, TERMS } from "../load/layout.ts";
import type { DataPath } from "../load/locate.ts";

/** A part of a text or phrases file that people translate in one go. */
export interface Entry {
  /** How people name it: `551`, `211/551`, `classes/5yz`, `headings`, `notes/over-quota`. */
  readonly name: string;
  readonly file: string;
  readonly path: DataPath;
  readonly value: object;
  /** The fields that are its names; absent where all of it is. Everything else is its body. */
  readonly names?: readonly string[];
}

/** The two tiers of words: what lists, titles and search live on, and everything else. */
export type Tier = "names" | "bodies";

/** Everything that has entries: the phrases, each protocol, what else has words, and each provider: `providers/gmail`. */
export function subjectsOf({
  locales,
  protocols,
  across,
  guides,
  terms,
  site,
  providers,
}: Authored): readonly string[] {
  const [reference = ""] = Object.keys(locales);
  const others = { [ACROSS]: across, [GUIDES]: guides, [TERMS]: terms, [SITE]: site };
  const present = Object.entries(others).filter(([, { text }]) => Object.keys(text).length > 0);
  return [
    PHRASES,
    ...Object.keys(protocols),
    ...present.map(([name]) => name),
    ...Object.keys(providers.text[reference] ?? {}).map((id) => `${PROVIDERS}/${id}`),
  ];
}

/** The folder that one of {@link subjectsOf} lies in: that of all providers for a provider, else itself. */
export function folderOfSubject(of: string): string {
  return providerOf(of) === undefined ? of : PROVIDERS;
}

/** The names by which one may ask for some of {@link subjectsOf}, the folder of several among them. */
export function subjectNames(subjects: readonly string[]): readonly string[] {
  return [...new Set(subjects.flatMap((of) => [folderOfSubject(of), of]))];
}

/** The id of the provider whose words a subject is. */
function providerOf(of: string): string | undefined {
  return of.startsWith(`${PROVIDERS}/`) ? of.slice(PROVIDERS.length + 1) : undefined;
}

/** The file with the words of one of {@link subjectsOf} in a language. */
export function wordsFileOf(of: string, locale: string): string {
  const provider = providerOf(of);
  if (provider !== undefined) return `${PROVIDERS}/text/${locale}/${provider}.yaml`;
  return of === PHRASES ? `${PHRASES}/${locale}.yaml` : `${of}/text/${locale}.yaml`;
}

/** The file that says what these words were made from. */
export function stampsFileOf(of: string, locale: string): string {
  const provider = providerOf(of);
  return provider === undefined
    ? `${of}/${STAMPS}/${locale}.json`
    : `${PROVIDERS}/${STAMPS}/${locale}/${provider}.json`;
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
    default: {
      const provider = providerOf(of);
      return provider === undefined
        ? authored.protocols[of]?.text[locale]
        : authored.providers.text[locale]?.[provider];
    }
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

/** The names of a note of a provider. */
const NOTE_NAMES = ["title"];

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
  const provider = providerOf(of);
  const told = provider === undefined ? undefined : authored.providers.text[locale]?.[provider];
  // What a provider is stands beside its notes, as one text.
  if (provider !== undefined && told) return entriesOfProvider(file, provider, told);
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

function entriesOfProvider(
  file: string,
  provider: string,
  { about, notes }: { readonly about?: string; readonly notes: object },
): readonly Entry[] {
  return [
    ...(about === undefined
      ? []
      : [{ name: provider, file, path: [], value: { about }, names: [] }]),
    ...pairs(notes).map(([id, value]) => ({
      name: `notes/${id}`,
      file,
      path: ["notes", id],
      value,
      names: NOTE_NAMES,
    })),
  ];
}

/** What of a term is translated: how else it is spelt is every language's own business. */
export function withoutForms<T extends { readonly forms?: unknown }>({ forms: _, ...words }: T) {
  return words;
}

function pairs(record: object | undefined): [string, object][] {
  return Object.entries(record ?? {}).filter(([, value]) => typeof value === "object");
}
