import type { CodeRef, Pair } from "../pair.ts";
import type { Status } from "../vocabulary.ts";

/** What the site's own data says apart from words: what `site.json` holds. */
export interface Site {
  readonly repository: Repository;
  /** The ids of the protocols in the order in which people expect them. */
  readonly protocols: readonly string[];
  /** The codes that people look up most. */
  readonly codes: readonly CodeRef[];
  /** The comparisons that people ask for most. */
  readonly questions: readonly Pair[];
}

/** Where the data is kept and how people take part. */
export interface Repository {
  readonly home: string;
  readonly issues: string;
  /** Shows a file of the repository when the file's path is put behind it. */
  readonly view: string;
  /** Lets people edit a file of the data folder when the file's path is put behind it. */
  readonly edit: string;
}

/** The pages about the site itself in one language, and what stands in place of their placeholders. */
export interface SitePages {
  readonly about?: SitePage<AboutWords>;
  readonly contribute?: SitePage<ContributeWords>;
  readonly places: Readonly<Record<string, Place>>;
}

/** The words of a page about the site itself, and the language they are in. */
export interface SitePage<T> {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Present and true when the English text has changed since this translation was made. */
  readonly stale?: true;
  readonly words: T;
}

/** The sections of the page that says what the site is, in their order. */
export const ABOUT_SECTIONS = [
  "facts",
  "sources",
  "comparisons",
  "standing",
  "machines",
  "licence",
] as const;

/** The sections of the page that says how to take part, in their order. */
export const CONTRIBUTE_SECTIONS = ["mistake", "edit", "translate", "run"] as const;

export interface AboutWords extends WrittenHead {
  readonly facts: WrittenSection;
  readonly sources: WrittenSection;
  readonly comparisons: WrittenSection;
  readonly standing: WrittenSection & { readonly meanings: Readonly<Record<Status, string>> };
  readonly machines: WrittenSection;
  readonly licence: WrittenSection;
}

export type ContributeWords = WrittenHead &
  Readonly<Record<(typeof CONTRIBUTE_SECTIONS)[number], WrittenSection>>;

interface WrittenHead {
  readonly title: string;
  readonly summary: string;
}

/** A section as its author wrote it: whole sentences with placeholders for places. */
export interface WrittenSection {
  readonly heading: string;
  /** A paragraph each. */
  readonly text: readonly string[];
  /** What to do, one after the other. */
  readonly steps?: readonly string[];
}

/** What a placeholder names: something to type, or a place to go to. */
export type Place = { readonly command: string } | { readonly label: string; readonly url: string };
