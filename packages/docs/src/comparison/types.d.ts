import type { Bundle, CodeFacts, CodeRef, Phrases } from "@wirecode/core/model";
import type { Direction } from "../content/types.ts";
import type { TermFinder } from "../glossary/types.ts";

/** A language to tell comparisons in. */
export interface Voice {
  readonly locale: string;
  readonly phrases: Phrases;
  /** The language in which entries without a translation are told. */
  readonly reference: { readonly tag: string; readonly direction: Direction };
  /** The bundles of the protocols to tell about, at least. */
  readonly bundles: readonly Bundle[];
  /** The site's root: `/`, or the folder it is published under. */
  readonly base: string;
  /** What a pair's code is called, for links to other comparisons; nothing for a code that does not exist. */
  readonly nameOf: (at: CodeRef, across: boolean) => string | undefined;
  /** Where it says how to help translate what is still in another language; absent where nothing says so. */
  readonly help?: string;
  /** The terms that the prose of a page links to the glossary, each once; absent where none are to be linked. */
  readonly glossary?: {
    readonly finder: TermFinder;
    readonly address: string;
    /** Grows by the terms that have been linked. */
    readonly met: Set<string>;
  };
}

/** A code as the catalogue of a language lists it: enough to find it, to name it and to link to it. */
export interface ListedCode extends Pick<
  CodeFacts,
  "code" | "sense" | "range" | "name" | "mnemonic" | "phrase" | "aliases" | "outcome" | "status"
> {
  readonly title: string;
  /** Where the title is not in the catalogue's language. */
  readonly lang?: string;
}

/** A protocol of the catalogue. */
export interface ListedProtocol {
  readonly id: string;
  readonly title: string;
  readonly codes: readonly ListedCode[];
}

/** What a browser has to know to find codes and comparisons in one language: `/<locale>/data/index.json`. */
export interface Catalogue {
  readonly locale: string;
  readonly phrases: Phrases;
  readonly reference: Voice["reference"];
  readonly protocols: readonly ListedProtocol[];
  /** Whether the language has a page that says how to help translate. */
  readonly helps: boolean;
  /** The comparisons that have pages, by the folder they lie in: `true` for every pair, else the last parts of their addresses. */
  readonly pages: Readonly<Record<string, true | readonly string[]>>;
}
