import type { CodeRef, CodeValue } from "../shapes/pair.ts";
import type { CodeClass, Protocol } from "../shapes/protocol.ts";
import type { SearchLanguage } from "../shapes/search-language.ts";
import type { Platform, Retry } from "../shapes/vocabulary.ts";

/**
 * What a search can lead to.
 * @internal
 */
export type SearchKind =
  "code" | "class" | "comparison" | "guide" | "term" | "protocol" | "number" | "provider";

/**
 * Something that can be found: what it is, what it is called, and by which further words it is found.
 * @internal
 */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** The id of the protocol of a code or a class, and of a protocol. */
  readonly protocol?: string;
  /** The ids of the protocols that a guide is about. */
  readonly protocols?: readonly string[];
  /** The key of a code, the id of a class, or a number that several codes share. */
  readonly code?: CodeValue;
  /** The codes of a comparison, in canonical order. */
  readonly a?: CodeRef;
  readonly b?: CodeRef;
  /** The id of a guide, a term or a provider. */
  readonly id?: string;
  readonly title: string;
  /** BCP 47 tag of the language of title and summary. */
  readonly lang: string;
  /** One or more sentences; absent where the title says it all. */
  readonly summary?: string;
  readonly retry?: Retry;
  /** Present and true for a code that no standard defines. */
  readonly unofficial?: true;
  /** The word that people call a code by. */
  readonly mnemonic?: string;
  /** The numbers that a code stands for, first and last, where it is more than one. */
  readonly range?: readonly [first: number, last: number];
  /** The numbers by platform of a code that is known by its name. */
  readonly numbers?: Readonly<Partial<Record<Platform, number>>>;
  /** Phrases, names and other words for it. */
  readonly names?: readonly string[];
  /** What people type who look for it, and what is no name of it. */
  readonly terms?: readonly string[];
  /** What else its text says. */
  readonly prose?: string;
  /** The same where it has to be small: the words of it that count, as `tokens` gives them, between spaces. */
  readonly more?: string;
  /** How much sooner than others it is meant. */
  readonly weight: number;
}

/**
 * What a search needs to know of a protocol.
 * @internal
 */
export interface SearchProtocol {
  readonly id: string;
  readonly title: string;
  /** What else people call it. */
  readonly aliases?: readonly string[];
  /** How its codes are written; a hexadecimal number stands for a code only where they are numbers. */
  readonly type: Protocol["code"]["type"];
  /** Present where the standard has a rule for codes that nobody has registered. */
  readonly unknown?: UnknownForms;
}

/**
 * How codes look that nobody has registered.
 * @internal
 */
export interface UnknownForms {
  readonly classes: readonly Pick<CodeClass, "id" | "codes">[];
  /** The code that they count as, where there are no classes. */
  readonly as?: CodeValue;
}

/**
 * What a search goes through.
 * @internal
 */
export interface SearchCorpus<T extends SearchDocument = SearchDocument> {
  /** In the order in which people expect them. */
  readonly protocols: readonly SearchProtocol[];
  readonly documents: readonly T[];
  /** Words that a query can do without, between spaces. */
  readonly idle: string;
  /** How its texts are read, and what people type. */
  readonly language?: SearchLanguage;
}
