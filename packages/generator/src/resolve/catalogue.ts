import type {
  GuideTree,
  LanguageProgress,
  Locale,
  MappingTable,
  Practice,
  ProviderFacts,
  ProtocolFacts,
  SearchLanguage,
  Site,
  TermFacts,
} from "@wirecode/model";
import type { AuthoredExplain } from "../schema/authored.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import type { Compat } from "./compat.ts";
import type { LanguageTexts } from "./language-texts.ts";

/** The facts of one protocol, resolved. */
export interface CatalogueProtocol extends ProtocolFacts {
  /** The declaration as authored, from which the schema of its `codes.yaml` follows. */
  readonly authored: AuthoredProtocol;
  /** What other packages call the codes; absent where none is to be replaced. */
  readonly compat?: Compat;
  /** How people see, send and name the codes; absent where nobody wrote it. */
  readonly practice?: Practice;
}

/** Everything an emitter sees: resolved, sorted, read-only; facts once, words by language. */
export interface Catalogue {
  /** Present and true where a run asks for a part of the catalogue only. */
  readonly part?: true;
  /** The language that the others translate. */
  readonly reference: Locale;
  /** The languages to emit; all of them unless a run asks for fewer. */
  readonly locales: readonly Locale[];
  /** What each language says, by locale tag; that of the reference is whole. */
  readonly texts: ReadonlyMap<string, LanguageTexts>;
  /** What search knows of each language, by BCP 47 tag: of those of the catalogue, and of others that it may be in one day. */
  readonly search: Readonly<Record<string, SearchLanguage>>;
  /** In the order in which the site lists them, else in that of their ids. */
  readonly protocols: readonly CatalogueProtocol[];
  /** In the order of their ids. */
  readonly mappings: readonly MappingTable[];
  /** The questions people ask, in the order in which the author lists them. */
  readonly guides: readonly GuideTree[];
  /** The glossary, in the order of its ids. */
  readonly terms: readonly TermFacts[];
  /** Who answers, and what it says more exactly than the standards, in the order of their ids. */
  readonly providers: readonly ProviderFacts[];
  /** What texts about undelivered mail say, as authored. */
  readonly explain: AuthoredExplain;
  /** Absent where the catalogue has no site of its own. */
  readonly site?: Site;
  /** How far each translation has come, those that are not emitted too. */
  readonly progress: readonly LanguageProgress[];
}
