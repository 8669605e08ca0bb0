import type {
  Bundle,
  CodeRef,
  Direction,
  Guide,
  Locale,
  Mapping,
  Phrases,
  Site,
  Term,
} from "@wirecode/core/model";
import type { Release } from "../changes/types.d.ts";
import type { Version } from "../layout/types.d.ts";

export type { Direction, Locale, Repository, Site } from "@wirecode/core/model";

/** What a protocol's codes and parties are called in one locale. */
export interface Names {
  readonly id: string;
  readonly title: string;
  /** Who speaks in an exchange, in the protocol's own terms. */
  readonly actors: Readonly<Record<"client" | "server", string>>;
  /** The outcome of each code, under its key and under what titles and sentences call it. */
  readonly outcomes: Readonly<Record<string, string>>;
}

/** A protocol as one locale tells it: facts and words. */
export interface Protocol extends Names {
  readonly bundle: Bundle;
}

/** A generated Markdown file. */
export interface Entry {
  readonly kind:
    | "home"
    | "protocol"
    | "class"
    | "code"
    | "number"
    | "comparison"
    | "guide"
    | "glossary"
    | "about"
    | "contribute";
  readonly locale: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly path: string;
  readonly title: string;
  /** The language of the name in the title where it is another than the page's. */
  readonly named?: { readonly lang: string; readonly dir: Direction };
  readonly description: string;
  readonly protocol?: string;
  /** What the title calls the codes that the page is about. */
  readonly codes?: readonly string[];
  /** The two codes that a comparison is about, in canonical order. */
  readonly pair?: readonly [CodeRef, CodeRef];
  /** The id of the guide that the page tells; the list of guides tells none. */
  readonly guide?: string;
  /** The files of the data folder that the page is made from. */
  readonly sources: readonly string[];
  readonly sections: readonly string[];
  readonly markdown: string;
}

/** Everything the generator made for the site: phrases, protocols and entries by the tag of their language. */
export interface Content {
  readonly locales: readonly Locale[];
  readonly phrases: Readonly<Record<string, Phrases>>;
  readonly protocols: Readonly<Record<string, readonly Protocol[]>>;
  readonly guides: Readonly<Record<string, readonly Guide[]>>;
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly site: Site;
  readonly mappings: Readonly<Record<string, readonly Mapping[]>>;
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
  /** The languages of each page, by its path. */
  readonly versions: Readonly<Record<string, readonly Version[]>>;
  /** What has changed, newest first. */
  readonly releases: readonly Release[];
}
