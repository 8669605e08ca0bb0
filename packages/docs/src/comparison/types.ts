import type {
  CodeFacts,
  Language,
  Listed,
  ListedProtocol as Lookup,
  Phrases,
  SearchLanguage,
  SitePages,
} from "@wirecode/model";

/** A code as the catalogue of a language lists it: enough to find it, to name it and to link to it. */
export interface ListedCode extends Listed, Pick<CodeFacts, "outcome" | "retry"> {
  readonly title: string;
  /** Where the title is not in the catalogue's language. */
  readonly lang?: string;
}

/** A protocol of the catalogue. */
export interface ListedProtocol extends Lookup<ListedCode> {
  readonly popularity?: number;
}

/** What a browser has to know to find codes and comparisons in one language: `/<locale>/data/index.json`. */
export interface Catalogue {
  readonly locale: string;
  readonly phrases: Phrases;
  /** How its texts are read, and what people type. */
  readonly language?: SearchLanguage;
  readonly reference: Language;
  readonly protocols: readonly ListedProtocol[];
  /** The page that says how to help translate, where the language has one. */
  readonly contribute?: SitePages["contribute"];
  /** The comparisons that have pages, by the folder they lie in: `true` for every pair, else the last parts of their addresses. */
  readonly pages: Readonly<Record<string, true | readonly string[]>>;
}
