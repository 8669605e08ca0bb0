import type { NotablePair } from "./protocol.ts";
import type { Actor } from "./vocabulary.ts";

/**
 * Whole sentences about one attribute, with placeholders in braces.
 *
 * Keys are values of the attribute; for lists, `none`, `any` and the plural categories of the number of
 * values (`one`, `two`, `few`, `many`, `other`); for flags, `yes` and `no`. `other` serves every key that is absent.
 */
export type Patterns = Readonly<Record<string, string>>;

/** The words of one attribute. */
export interface AttributeWords {
  /** The name of the attribute, as the head of a table row. */
  readonly label: string;
  /** A name for each value that is not itself a wire token. */
  readonly values: Readonly<Record<string, string>>;
  /** Sentences about one code: `{code}` and `{values}`. */
  readonly says: Patterns;
  /** Sentences about two codes that agree: `{a}`, `{b}` and `{values}`. */
  readonly both: Patterns;
  /** For a situation attribute: the sentence about two codes that share no value: `{a}` and `{b}`. */
  readonly disjoint?: string;
}

/** The attributes every protocol has, in the order in which a comparison lists them. */
export const COMMON_ATTRIBUTES = [
  "outcome",
  "retry",
  "act",
  "class",
  "status",
  "sentBy",
  "onWire",
  "standard",
] as const;
export type CommonAttribute = (typeof COMMON_ATTRIBUTES)[number];

/** The words of a class of codes. */
export interface ClassWords {
  readonly title: string;
  readonly summary: string;
  /** What a program does with a code of the class that it does not know. */
  readonly meaning?: string;
}

/** The words of a protocol in one language. */
export interface ProtocolWords {
  readonly lang: string;
  readonly summary: string;
  readonly about: string;
  /** What the client and the server are called here: the sending side, the receiving side. */
  readonly actors: Readonly<Partial<Record<Actor, string>>>;
  readonly classes: Readonly<Record<string, ClassWords>>;
  readonly attributes: Readonly<Record<string, AttributeWords>>;
}

/** An author's words on a pair that people confuse. */
export interface ComparisonText {
  readonly lang: string;
  readonly stale?: true;
  readonly verdict: string;
  readonly differences: readonly string[];
  readonly choose: string;
}

/** A curated pair with its words. */
export interface CuratedComparison extends NotablePair {
  readonly text: ComparisonText;
}
