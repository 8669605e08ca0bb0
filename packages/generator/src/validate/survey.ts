import { placeOf } from "../load/layout.ts";

/** What there is of each kind, by file name: locales of texts, ids of everything else. */
export interface Survey {
  readonly phrases: readonly string[];
  /** The protocols with the locales of their texts. */
  readonly protocols: ReadonlyMap<string, readonly string[]>;
  readonly mappings: readonly string[];
  readonly acrossTexts: readonly string[];
  readonly guides: readonly string[];
  readonly guidesTexts: readonly string[];
  readonly termsTexts: readonly string[];
  readonly siteTexts: readonly string[];
  readonly providers: readonly string[];
  /** The providers that a language has words on, by locale. */
  readonly providerTexts: ReadonlyMap<string, readonly string[]>;
  /** The languages in which texts about undelivered mail are known. */
  readonly explainPhrases: readonly string[];
  readonly stamps: readonly { readonly folder: string; readonly locale: string }[];
}

/** Looks over the names of the files of a catalogue, in their order. */
export function survey(names: readonly string[]): Survey {
  const phrases: string[] = [];
  const mappings: string[] = [];
  const acrossTexts: string[] = [];
  const guides: string[] = [];
  const guidesTexts: string[] = [];
  const termsTexts: string[] = [];
  const siteTexts: string[] = [];
  const providers: string[] = [];
  const providerTexts = new Map<string, string[]>();
  const explainPhrases: string[] = [];
  const stamps: { folder: string; locale: string }[] = [];
  const protocols = new Map<string, string[]>();
  for (const name of new Set(names.toSorted())) {
    const place = placeOf(name);
    if (place?.kind === "phrases") phrases.push(place.locale);
    if (place?.kind === "mapping") mappings.push(place.mapping);
    if (place?.kind === "across-text") acrossTexts.push(place.locale);
    if (place?.kind === "guide") guides.push(place.guide);
    if (place?.kind === "guides-text") guidesTexts.push(place.locale);
    if (place?.kind === "terms-text") termsTexts.push(place.locale);
    if (place?.kind === "site-text") siteTexts.push(place.locale);
    if (place?.kind === "provider") providers.push(place.provider);
    if (place?.kind === "provider-text") {
      const own = providerTexts.get(place.locale) ?? [];
      providerTexts.set(place.locale, [...own, place.provider]);
    }
    if (place?.kind === "explain-phrases") explainPhrases.push(place.language);
    if (place?.kind === "stamps") stamps.push({ folder: place.folder, locale: place.locale });
    if (!place || !("protocol" in place)) continue;
    const texts = protocols.get(place.protocol) ?? [];
    protocols.set(place.protocol, texts);
    if (place.kind === "text") texts.push(place.locale);
  }
  return {
    phrases,
    protocols,
    mappings,
    acrossTexts,
    guides,
    guidesTexts,
    termsTexts,
    siteTexts,
    providers,
    providerTexts,
    explainPhrases,
    stamps,
  };
}
