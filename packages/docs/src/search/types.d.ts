import type { Locale, Outcome, SearchWords } from "@wirecode/core/model";

/** A page that can be found: what a result shows of it, and by which further words it is found. */
export interface SearchEntry {
  /** What kind of page it is; absent for a code. */
  readonly kind?: "protocol" | "class" | "number" | "guide" | "comparison";
  /** The page's file below its locale, without extension. */
  readonly path: string;
  /** What titles call its code, its class or its protocol; the codes that it compares or tells apart. */
  readonly code: string;
  /** The title of its protocol. */
  readonly protocol?: string;
  readonly title: string;
  /** One sentence; absent where the title says it all. */
  readonly summary?: string;
  /** BCP 47 tag of title and summary, where they are not in the page's own language. */
  readonly lang?: string;
  readonly outcome?: Outcome;
  /** Present and true for a code that no standard defines. */
  readonly unofficial?: true;
  /** The numbers that it stands for, first and last. */
  readonly range?: readonly [number, number];
  /** Phrases and names in circulation. */
  readonly names?: readonly string[];
  /** Further words of its prose, as `tokens` gives them, between spaces. */
  readonly more?: string;
  /** How much sooner than others it is meant: see weight.js. */
  readonly weight: number;
}

/** What a search goes through. */
export interface SearchIndex {
  readonly words: SearchWords;
  readonly entries: readonly SearchEntry[];
}

/** The index as it travels. */
export interface PackedIndex {
  readonly words: SearchWords;
  /** Of the page's own language. */
  readonly direction: Locale["direction"];
  /** The language of what is not translated. */
  readonly reference: Pick<Locale, "tag" | "direction">;
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
}

/** What was found for a query. */
export interface Found {
  /** Best first. */
  readonly entries: readonly SearchEntry[];
  /** Which of the entries' words were found. */
  readonly words: ReadonlySet<string>;
  /** Whether nothing has every word of the query as it was typed. */
  readonly close: boolean;
}
