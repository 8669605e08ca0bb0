import type {
  Code,
  Inlines,
  Page,
  PageContext,
  Phrases,
  ProtocolGroup,
  Repository,
  Direction,
} from "@wirecode/model";
import type { Publication } from "../content/site-file.ts";
import type { Protocol, Version } from "../content/types.ts";
import type { Markup } from "../html/markup.ts";
import type { Setting } from "../html/setting.ts";

/** What every page is made of, before it becomes a document. */
export interface HtmlPage {
  readonly kind: string;
  readonly lang: string;
  readonly dir: Direction;
  /** Below the site's root; absent for a page that has no address of its own. */
  readonly address?: string;
  readonly title: string;
  readonly description?: string;
  /** The same page in every language it exists in, this one included. */
  readonly versions: readonly Version[];
  /** Those of them that search engines may offer to readers of their language; all if absent. */
  readonly offered?: readonly Version[];
  /** For readers of any other language. */
  readonly fallback?: string;
  /** The way to the page from the home page, itself last; empty for a page that stands by itself. */
  readonly crumbs?: readonly Crumb[];
  /** Where else who came for the same number may have wanted to go. */
  readonly aside?: Crumb | undefined;
  readonly main: Markup;
  /** The value that the page shows; absent for pages made elsewhere. */
  readonly page?: Page;
  /** The code that it is about. */
  readonly code?: Code;
  /** What the page runs in the browser, by the names of the files in `client/`. */
  readonly scripts?: readonly string[];
}

/** A step on the way to a page. */
export interface Crumb {
  readonly label: Inlines;
  /** The path of the page it leads to, below its locale; absent for the page itself. */
  readonly path?: string;
}

/** The words and things around a page, in its language. */
export interface Surroundings extends Publication {
  /** The locale whose pages the navigation leads to. */
  readonly locale: string;
  readonly phrases: Phrases;
  readonly protocols: readonly Protocol[];
  /** The protocols by what one was doing, if somebody grouped them. */
  readonly groups?: readonly ProtocolGroup[];
  /** What pages are made from. */
  readonly context: PageContext;
  /** How they are printed. */
  readonly setting: Setting;
  /** Where the data is kept. */
  readonly repository: Repository;
  /** Whether there is a generated page of a path, such as `glossary`. */
  readonly has: (path: string) => boolean;
  /** Whether what the page of a path shows is published as data too. */
  readonly hasData: (path: string) => boolean;
  /** Whether its pages are there as Markdown too. */
  readonly hasTwins: boolean;
}
