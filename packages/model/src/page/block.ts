import type { WireLine } from "../shapes/code.ts";
import type { CodeList, CodeTable, Facts, SideBySide } from "./code-block.ts";
import type { Inlines, Link } from "./inline.ts";
import type { Language } from "./language.ts";

/**
 * What stands one below the other on a page.
 * @internal
 */
export type Blocks = readonly Block[];

/** @internal */
export type Block =
  | Prose
  | Note
  | List
  | Facts
  | SideBySide
  | CodeTable
  | CodeList
  | Table
  | Exchange
  | Listing
  | Tabs
  | Links
  | Part
  | Steps
  | ForeignBlocks;

/**
 * A paragraph.
 * @internal
 */
export interface Prose {
  readonly kind: "prose";
  readonly content: Inlines;
}

/**
 * What a page says about its own words: that some are not translated, or older than their English.
 * @internal
 */
export interface Note {
  readonly kind: "note";
  readonly content: Inlines;
}

/**
 * Items one below the other, each of one or more blocks.
 * @internal
 */
export interface List {
  readonly kind: "list";
  /** Whether the order matters, so that the items are numbered. */
  readonly ordered: boolean;
  readonly items: readonly Blocks[];
}

/**
 * A table of anything else. Its first column heads the rows.
 * @internal
 */
export interface Table {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly Inlines[])[];
}

/**
 * An exchange on the wire.
 * @internal
 */
export interface Exchange {
  readonly kind: "exchange";
  /** The id of the protocol that is spoken. */
  readonly protocol: string;
  readonly lines: readonly WireLine[];
  /** What the protocol calls the two sides. */
  readonly actors: { readonly client: string; readonly server: string };
}

/**
 * What a program or a terminal takes, ready to copy.
 * @internal
 */
export interface Listing {
  readonly kind: "listing";
  readonly language: "ts" | "sh";
  readonly text: string;
}

/**
 * What people choose one of by its label: each is ready to copy, and some show what comes of it.
 * @internal
 */
export interface Tabs {
  readonly kind: "tabs";
  /** What stands above an output. */
  readonly output: Inlines;
  readonly tabs: readonly Tab[];
}

/** @internal */
export interface Tab {
  /** A proper name, the same in every language. */
  readonly label: string;
  readonly text: string;
  /** The part of it that matters, in one line, where there is no room for all of it. */
  readonly short: string;
  /** What is printed then. */
  readonly output?: string;
}

/**
 * Links and nothing else: as a list, or close together where they are many and short.
 * @internal
 */
export interface Links {
  readonly kind: "links";
  readonly dense: boolean;
  readonly links: readonly Link[];
}

/**
 * A part of a section under a heading of its own.
 * @internal
 */
export interface Part {
  readonly kind: "part";
  /** Tells the part apart within its section, in every language alike. */
  readonly id: string;
  readonly heading: Inlines;
  readonly blocks: Blocks;
}

/**
 * The questions of a guide, and where each answer leads.
 * @internal
 */
export interface Steps {
  readonly kind: "steps";
  readonly first: Step;
}

/** @internal */
export type Step =
  | {
      readonly kind: "question";
      /** The id of its place on the page. */
      readonly id: string;
      readonly text: Inlines;
      /** How to find out. */
      readonly help?: Inlines;
      readonly answers: readonly { readonly label: Inlines; readonly step: Step }[];
    }
  | {
      readonly kind: "outcome";
      readonly id: string;
      readonly text: Inlines;
      readonly codes: readonly Link[];
      readonly advice: Inlines;
    }
  /** A question or an outcome that stands further up. */
  | {
      readonly kind: "again";
      readonly of: "question" | "outcome";
      readonly id: string;
      readonly text: Inlines;
      readonly codes: readonly Link[];
      /** That the question stands further up, in the page's own language. */
      readonly note?: string;
    };

/**
 * Blocks in another language than the page.
 * @internal
 */
export interface ForeignBlocks {
  readonly kind: "foreign";
  readonly language: Language;
  readonly blocks: Blocks;
}
