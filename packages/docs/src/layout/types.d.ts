import type { Phrases } from "@wirecode/core/model";
import type { Direction, Entry, Locale, Protocol, Repository } from "../content/types.d.ts";
import type { Markup } from "./markup.js";

/** A page in a language: where the language switch leads. */
export interface Version {
  readonly locale: Locale;
  readonly address: string;
}

/** What every page is made of, before it becomes a document. */
export interface Page {
  readonly kind: string;
  readonly lang: string;
  readonly dir: Direction;
  /** Below the site's root; absent for a page that has no address of its own. */
  readonly address?: string;
  readonly title: string;
  readonly description?: string;
  /** The same page in every language it exists in, this one included. */
  readonly versions: readonly Version[];
  /** For readers of any other language. */
  readonly fallback?: string;
  readonly main: Markup;
  /** The generated Markdown that the page shows; absent for pages made elsewhere. */
  readonly entry?: Entry;
  /** What the page runs in the browser, by the names of the files in `client/`. */
  readonly scripts?: readonly string[];
}

/** How this run publishes the site. */
export interface Publication {
  /** The site's root: `/`, or the folder it is published under. */
  readonly base: string;
}

/** The words and things around a page, in its language. */
export interface Surroundings extends Publication {
  /** The locale whose pages the navigation leads to. */
  readonly locale: string;
  /** The language that the others translate, and that standards and the repository are written in. */
  readonly reference: Locale;
  readonly phrases: Phrases;
  readonly protocols: readonly Protocol[];
  /** Where the data is kept. */
  readonly repository: Repository;
  /** Whether there is a generated page of a path, such as `glossary`. */
  readonly has: (path: string) => boolean;
}
