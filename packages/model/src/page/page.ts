import type { CodeRef } from "../shapes/pair.ts";
import type { Blocks } from "./block.ts";
import type { Inlines } from "./inline.ts";

/** @internal */
export type PageKind =
  | "home"
  | "protocol"
  | "class"
  | "code"
  | "number"
  | "comparison"
  | "mapping"
  | "guides"
  | "guide"
  | "providers"
  | "provider"
  | "glossary"
  | "moving"
  | "about"
  | "contribute";

/**
 * A page in one language, before anything prints it: as Markdown, as HTML, in a terminal.
 * @internal
 */
export interface Page {
  readonly kind: PageKind;
  /** Where it lies below its language, without an extension: `smtp/551`, `smtp/index`. */
  readonly path: string;
  /** The heading: for a code its number and the name people know. */
  readonly title: Inlines;
  /** What a code or a class means in a few plain words, below a title that is the name people know. */
  readonly subtitle?: Inlines;
  /** One sentence for lists and search engines, plain text. */
  readonly description: string;
  /** The id of the protocol that it is about, that of the first code for a comparison. */
  readonly protocol?: string;
  /** What the title calls the codes that it is about. */
  readonly codes?: readonly string[];
  /** The two codes that a comparison is about, in canonical order. */
  readonly pair?: readonly [CodeRef, CodeRef];
  /** The id of the guide that it shows. */
  readonly guide?: string;
  /** The id of the provider that it is about. */
  readonly provider?: string;
  /** The files of the data folder that it is made from, those that people edit first. */
  readonly sources: readonly string[];
  /** What stands between the title and the first section. */
  readonly lead: Blocks;
  /** Each has something to say, see {@link speaking}. */
  readonly sections: readonly Section[];
}

/**
 * A section of a page.
 * @internal
 */
export interface Section {
  /** Names it in addresses, in every language alike. */
  readonly id: string;
  readonly heading: Inlines;
  /** What it is called in a list of the page's contents, where it has a name so short. */
  readonly short?: string;
  readonly blocks: Blocks;
}

/**
 * The sections that have something to say.
 * @internal
 */
export function speaking(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ blocks }) => blocks.length > 0);
}
