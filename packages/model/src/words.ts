import type { CodeValue } from "./code.ts";
import type { Actor, Likeness, Origin, Relation } from "./vocabulary.ts";

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

/** The words of a protocol in one language. */
export interface ProtocolWords {
  readonly lang: string;
  readonly summary: string;
  readonly about: string;
  /** What the client and the server are called here: the sending side, the receiving side. */
  readonly actors: Readonly<Partial<Record<Actor, string>>>;
  readonly classes: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
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
export interface CuratedComparison {
  readonly a: CodeValue;
  readonly b: CodeValue;
  readonly alike: Likeness;
  readonly text: ComparisonText;
}

/** What a locale says about every protocol: attribute words, findings, advice. */
export interface Phrases {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  /** What stands between two sentences: a space, or nothing in scripts that want none. */
  readonly gap: string;
  readonly attributes: Readonly<Record<CommonAttribute, AttributeWords>>;
  /** A class in a table: `{class}` and `{title}`. */
  readonly classLabel: string;
  /** A list that covers every declared value. */
  readonly any: string;
  /** A flag in a table. */
  readonly yes: string;
  readonly no: string;
  /** An empty list or an absent value in a table. */
  readonly nothing: string;
  /** Where an unofficial code comes from: `{code}`, and `{vendor}` for a vendor's. */
  readonly origins: Readonly<Record<Origin, string>>;
  /** How a related code stands to this one, as a short label. */
  readonly relations: Readonly<Record<Relation, string>>;
  /** Why people confuse a pair: `{a}` and `{b}`. */
  readonly likenesses: Readonly<Record<Likeness, string>>;
  readonly findings: FindingPatterns;
  readonly advice: AdvicePatterns;
}

/** Sentences about a pair, one for each thing that facts can tell. */
export interface FindingPatterns {
  /** `{temporary}` and `{permanent}`. */
  readonly twin: string;
  /** `{accepting}` and `{refusing}`. */
  readonly counterpart: string;
  /** `{standard}` and `{other}`. */
  readonly sameMeaning: string;
  /** `{first}` and `{then}`. */
  readonly next: string;
  /** `{old}` and `{new}`. */
  readonly replacedBy: string;
}

/** Sentences of advice where no author wrote any. */
export interface AdvicePatterns {
  /** No situation can yield either code: `{a}` and `{b}`. */
  readonly nothingToChoose: string;
  /** A code without a standing that a server should not send: `{code}`. */
  readonly doNotSend: string;
  /** The same with a code to send in its place: `{code}` and `{instead}`. */
  readonly sendInstead: string;
}
