import type { Phrases as EveryPhrase } from "@wirecode/core/model";

export type Direction = EveryPhrase["direction"];

export interface Locale {
  readonly tag: string;
  readonly endonym: string;
  readonly direction: Direction;
}

/** The words of a locale that the site itself says; pages bring their own. */
export type Phrases = Pick<EveryPhrase, "lang" | "direction" | "site" | "headings">;

/** A protocol as one locale tells it. */
export interface Protocol {
  readonly id: string;
  readonly title: string;
  /** Who speaks in an exchange, in the protocol's own terms. */
  readonly actors: Readonly<Record<"client" | "server", string>>;
  /** The outcome of each code, under its key and under what titles and sentences call it. */
  readonly outcomes: Readonly<Record<string, string>>;
}

/** A generated Markdown file. */
export interface Entry {
  readonly kind: "home" | "protocol" | "class" | "code" | "comparison";
  readonly locale: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly protocol?: string;
  /** What the title calls the codes that the page is about. */
  readonly codes?: readonly string[];
  readonly sections: readonly string[];
  readonly markdown: string;
}

/** Everything the generator made for the site. */
export interface Content {
  readonly locales: readonly Locale[];
  readonly phrases: Readonly<Record<string, Phrases>>;
  readonly protocols: Readonly<Record<string, readonly Protocol[]>>;
  readonly entries: readonly Entry[];
}
