import type { AttributeValue } from "./attribute.ts";
import type { Actor, Origin, Outcome, Relation, Retry, Status } from "./vocabulary.ts";

/** A code as the protocol writes it: a number (`551`) or a string (`"5.1.1"`). */
export type CodeValue = number | string;

/** A place in a document that defines or explains a code. */
export interface Reference {
  /** The document, such as `RFC 5321`. */
  readonly spec: string;
  /** The section without its sign, such as `4.2.3`. */
  readonly section?: string;
  readonly url: string;
}

/** A code of the same protocol and how it stands to this one. */
export interface RelatedCode {
  /** The other code's key. */
  readonly code: CodeValue;
  readonly relation: Relation;
}

/** One line of an example exchange. */
export interface WireLine {
  readonly from: "client" | "server";
  readonly line: string;
}

/** A further meaning that the same code has in another context. */
export interface Meaning {
  readonly id: string;
  readonly phrase: string | null;
  readonly references: readonly Reference[];
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly text?: MeaningText;
}

/** The words of a further meaning. */
export interface MeaningText {
  readonly title: string;
  readonly summary: string;
  readonly meaning: string;
}

/** The words of a code in one language. Every value is one or more whole sentences, except the title. */
export interface CodeText {
  /** BCP 47 tag of the language these words are in: the one asked for, or English where no translation exists. */
  readonly lang: string;
  /** Present and true when the English text has changed since this translation was made. */
  readonly stale?: true;
  readonly title: string;
  readonly summary: string;
  readonly meaning: string;
  /** When a reader meets the code. */
  readonly seen?: string;
  /** What each side does about it. */
  readonly fix: Readonly<Partial<Record<Actor, string>>>;
  /** When a server should send this code rather than its neighbour. */
  readonly use?: string;
  /** What people overlook, with the section that says so. */
  readonly caution?: string;
}

/** Everything known about a code that needs no language. */
export interface CodeFacts {
  /** The protocol's id, such as `smtp`. */
  readonly protocol: string;
  /** Present where this is a whole class of codes in the shape of one. */
  readonly kind?: "class";
  /** The value, or `4000-4999` for an entry that stands for a range. */
  readonly code: CodeValue;
  /** Which of several meanings of the value this entry is; absent for the first. See {@link keyOf}. */
  readonly sense?: string;
  /** The keys of the other entries with the same value. */
  readonly senses?: readonly CodeValue[];
  /** The first and the last number of an entry that stands for a range. */
  readonly range?: { readonly from: number; readonly to: number };
  /** The enum member. */
  readonly name: string;
  /** The word that people call the code by, such as `NXDOMAIN`; absent where they say its value. */
  readonly mnemonic?: string;
  /** The phrase that the standard gives, never translated; `null` where no standard gives one. */
  readonly phrase: string | null;
  /** Other and former phrases in circulation. */
  readonly aliases: readonly string[];
  /** The class's id, such as `5yz`; `null` in protocols without classes. */
  readonly class: string | null;
  readonly status: Status;
  /** Where an unofficial code comes from. */
  readonly origin?: Origin;
  /** Whose unofficial code it is. */
  readonly vendor?: string;
  readonly references: readonly Reference[];
  readonly outcome: Outcome;
  readonly retry: Retry;
  /** Who has to act before things get better; empty when nobody has to. */
  readonly act: readonly Actor[];
  readonly sentBy: readonly Actor[];
  /** Whether the code ever appears on the wire. */
  readonly onWire: boolean;
  /** The protocol's own attributes, by their declared ids. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly related: readonly RelatedCode[];
  readonly meanings: readonly Meaning[];
  readonly example: readonly WireLine[];
}

/** A code with its words: the one shape of bundles, `--json` output and the static API. */
export interface Code extends CodeFacts {
  /**
   * What people type who look for the code, without being a name of it: errors of programs that show it, words of the
   * trade.
   */
  readonly searchTerms?: readonly string[];
  readonly text: CodeText;
}
