import type { Reference } from "./code.ts";
import type { CodeRef } from "./pair.ts";

/** A term of the glossary with its words: what `text/<locale>/terms.json` holds a list of. */
export interface Term {
  /** Names it in addresses: `status-code`. */
  readonly id: string;
  /** The ids of the protocols whose term it is; absent for a term that all of them use. */
  readonly protocols?: readonly string[];
  /** Where standards define it. */
  readonly references: readonly Reference[];
  /** The ids of terms that help to understand it. */
  readonly related: readonly string[];
  /** Codes that are about it. */
  readonly codes: readonly CodeRef[];
  readonly text: TermText;
}

/** The words on a term in one language. */
export interface TermText {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;
  /** Present and true when the English text has changed since this translation was made. */
  readonly stale?: true;
  /** The term as a heading shows it. */
  readonly term: string;
  /** How it is spelt in prose, the term itself among them. */
  readonly forms: readonly string[];
  /** Whole sentences. */
  readonly definition: string;
}
