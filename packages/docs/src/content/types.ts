import type {
  Bundle,
  Guide,
  Locale,
  Mapping,
  PageContext,
  PagePlan,
  Phrases,
  Provider,
  SearchLanguage,
  Site,
  Term,
} from "@wirecode/model";
import type { Release } from "../releases/types.ts";

export type { Locale } from "@wirecode/model";

/** A protocol in one locale: facts and words. */
export interface Protocol {
  readonly id: string;
  readonly title: string;
  readonly bundle: Bundle;
}

/** A page in a language: where the language switch leads. */
export interface Version {
  readonly locale: Locale;
  readonly address: string;
}

/** Everything the generator made for the site; what is in a language lies under its tag. */
export interface Content {
  readonly locales: readonly Locale[];
  readonly phrases: Readonly<Record<string, Phrases>>;
  /** What search knows of each language. */
  readonly languages: Readonly<Record<string, SearchLanguage>>;
  readonly protocols: Readonly<Record<string, readonly Protocol[]>>;
  readonly guides: Readonly<Record<string, readonly Guide[]>>;
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly providers: Readonly<Record<string, readonly Provider[]>>;
  readonly site: Site;
  readonly mappings: Readonly<Record<string, readonly Mapping[]>>;
  /** What pages are made from. */
  readonly contexts: Readonly<Record<string, PageContext>>;
  /** The pages, by their paths, in the order in which the site lists them. */
  readonly plans: Readonly<Record<string, ReadonlyMap<string, PagePlan>>>;
  /** The Markdown of a page. */
  readonly markdown: (locale: string, path: string) => Uint8Array;
  /** The languages of each page, by its path. */
  readonly versions: Readonly<Record<string, readonly Version[]>>;
  /** Whether what a page says at length is in a language, and not only its title. */
  readonly isNative: (locale: string, path: string) => boolean;
  /**
   * Whether most of what codes say at length is in a language. What is there for programs (Markdown, JSON) is made of it
   * then; before, programs have no more of it than the titles.
   */
  readonly isTold: (locale: string) => boolean;
  /** What has changed, newest first. */
  readonly releases: readonly Release[];
}
