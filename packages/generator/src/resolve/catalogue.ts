import type {
  Bundle,
  CodeFacts,
  Guide,
  LanguageProgress,
  Locale,
  Mapping,
  MappingTable,
  Phrases,
  Protocol,
  SearchLanguage,
  Site,
  SitePages,
  Term,
} from "@wirecode/model";
import type { AuthoredProtocol } from "../schema/protocol.ts";

/** One protocol, resolved: facts once, words by locale. */
export interface CatalogueProtocol {
  readonly protocol: Protocol;
  /** The declaration as authored, from which the schema of its `codes.yaml` follows. */
  readonly authored: AuthoredProtocol;
  /** In canonical order. */
  readonly codes: readonly CodeFacts[];
  /** By locale tag. */
  readonly bundles: ReadonlyMap<string, Bundle>;
}

/** Everything an emitter sees: resolved, sorted, read-only. */
export interface Catalogue {
  /** Present and true where a run asks for a part of the catalogue only. */
  readonly part?: true;
  /** The language that the others translate. */
  readonly reference: Locale;
  /** The languages to emit; all of them unless a run asks for fewer. */
  readonly locales: readonly Locale[];
  /** By locale tag. */
  readonly phrases: ReadonlyMap<string, Phrases>;
  /** What search knows of each language, by BCP 47 tag: of those of the catalogue, and of others that it may be in one day. */
  readonly search: Readonly<Record<string, SearchLanguage>>;
  /** In the order in which the site lists them, else in that of their ids. */
  readonly protocols: readonly CatalogueProtocol[];
  /** In the order of their ids. */
  readonly mappings: readonly MappingTable[];
  /** The same with their words, by locale tag. */
  readonly mappingWords: ReadonlyMap<string, readonly Mapping[]>;
  /** The questions people ask, in the order in which the author lists them, by locale tag. */
  readonly guides: ReadonlyMap<string, readonly Guide[]>;
  /** The glossary by locale tag, in the order in which its pages show it. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** Absent where the catalogue has no site of its own. */
  readonly site?: Site;
  /** What the site says about itself, by locale tag. */
  readonly sitePages: ReadonlyMap<string, SitePages>;
  /** How far each translation has come, those that are not emitted too. */
  readonly progress: readonly LanguageProgress[];
}
