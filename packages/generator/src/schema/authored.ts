import type { AuthoredAcrossText, AuthoredMapping, AuthoredVocabularies } from "./across.ts";
import type { AuthoredCodes } from "./codes.ts";
import type { AuthoredComparisons } from "./comparisons.ts";
import type { AuthoredCompat } from "./compat.ts";
import type { AuthoredExplainPhrases, AuthoredKinds } from "./explain.ts";
import type { AuthoredExceptions } from "./exceptions.ts";
import type { AuthoredGlossary } from "./glossary.ts";
import type { AuthoredGuide, AuthoredGuidesText } from "./guides.ts";
import type { AuthoredLocales } from "./locales.ts";
import type { AuthoredPhrases } from "./phrases.ts";
import type { AuthoredPractice } from "./practice.ts";
import type { AuthoredProtocol } from "./protocol.ts";
import type { AuthoredProvider, AuthoredProviderText } from "./providers.ts";
import type { AuthoredSearch } from "./search.ts";
import type { AuthoredSections } from "./sections.ts";
import type { AuthoredSite, AuthoredSiteText } from "./site.ts";
import type { AllStamps } from "./stamps.ts";
import type { AuthoredStyle } from "./style.ts";
import type { AuthoredTerms, AuthoredTermsText } from "./terms.ts";
import type { AuthoredText } from "./text.ts";

/** One row of a registry snapshot. */
export interface RegistryRow {
  readonly code: string;
  readonly phrase: string;
  readonly status: string;
  readonly reference: string;
  /** What its further columns list, by the attribute that heads each; nothing for an empty cell. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/** What the files of one protocol say. */
export interface AuthoredProtocolFolder {
  readonly protocol: AuthoredProtocol;
  readonly codes: AuthoredCodes;
  readonly comparisons: AuthoredComparisons;
  /** What other packages call the codes; absent where none is to be replaced. */
  readonly compat?: AuthoredCompat;
  /** How people see, send and name the codes; absent where nobody wrote it. */
  readonly practice?: AuthoredPractice;
  readonly text: Readonly<Record<string, AuthoredText>>;
  readonly registry: readonly RegistryRow[];
}

/** What joins two protocols. */
export interface AuthoredAcross {
  /** Keyed `ftp:550/smtp:550`. */
  readonly comparisons: AuthoredComparisons;
  /** By id: `grpc-to-http`. */
  readonly mappings: Readonly<Record<string, AuthoredMapping>>;
  readonly vocabularies: AuthoredVocabularies;
  readonly text: Readonly<Record<string, AuthoredAcrossText>>;
}

/** The questions people ask, as decision trees. */
export interface AuthoredGuides {
  /** By id: `which-redirect`. */
  readonly trees: Readonly<Record<string, AuthoredGuide>>;
  readonly text: Readonly<Record<string, AuthoredGuidesText>>;
}

/** The terms that the pages explain. */
export interface AuthoredTermsFolder {
  readonly terms: AuthoredTerms;
  readonly text: Readonly<Record<string, AuthoredTermsText>>;
}

/** What the site says about itself. */
export interface AuthoredSiteFolder {
  /** Absent where a catalogue has no site of its own. */
  readonly site?: AuthoredSite;
  readonly text: Readonly<Record<string, AuthoredSiteText>>;
}

/** Who answers, and what it says more exactly than the standards. */
export interface AuthoredProviders {
  /** By id: `gmail`. */
  readonly facts: Readonly<Record<string, AuthoredProvider>>;
  /** By locale and id. */
  readonly text: Readonly<Record<string, Readonly<Record<string, AuthoredProviderText>>>>;
}

/** What texts about undelivered mail say, and how. */
export interface AuthoredExplain {
  readonly kinds: AuthoredKinds;
  /** By the tag of the language, which need not be one of the catalogue. */
  readonly phrases: Readonly<Record<string, AuthoredExplainPhrases>>;
}

/** The whole catalogue as its authors wrote it: every shape is checked, nothing is resolved. */
export interface Authored {
  readonly locales: AuthoredLocales;
  readonly glossary: AuthoredGlossary;
  readonly style: AuthoredStyle;
  readonly exceptions: AuthoredExceptions;
  readonly search: AuthoredSearch;
  /** Absent where a catalogue keeps no list of them. */
  readonly sections?: AuthoredSections;
  readonly phrases: Readonly<Record<string, AuthoredPhrases>>;
  readonly protocols: Readonly<Record<string, AuthoredProtocolFolder>>;
  readonly across: AuthoredAcross;
  readonly guides: AuthoredGuides;
  readonly terms: AuthoredTermsFolder;
  readonly site: AuthoredSiteFolder;
  readonly providers: AuthoredProviders;
  readonly explain: AuthoredExplain;
  /** What each translated string was made from. */
  readonly stamps: AllStamps;
}
