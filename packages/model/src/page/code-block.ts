import type { Code, CodeFacts } from "../shapes/code.ts";
import type { Inlines } from "./inline.ts";
import type { Language } from "./language.ts";
import type { Target } from "./target.ts";

/**
 * What is known about one thing, a label and a value a row: first what decides what to do, then everything else.
 * @internal
 */
export interface Facts {
  readonly kind: "verdict" | "facts";
  /** What the labels are, and what the values are about. */
  readonly head: readonly [label: string, value: Inlines];
  /** The code, for those who show how it ended. */
  readonly code: CodeFacts;
  readonly rows: readonly Fact[];
}

/** @internal */
export interface Fact {
  /** The attribute's id, or `phrase` and `aliases`. */
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is not the page's. */
  readonly language?: Language;
  readonly value: Inlines;
}

/**
 * What is known about two codes, one beside the other.
 * @internal
 */
export interface SideBySide {
  readonly kind: "sideBySide";
  readonly head: { readonly label: string; readonly a: string; readonly b: string };
  /** The two codes, for those who show how each ended. */
  readonly codes: { readonly a: CodeFacts; readonly b: CodeFacts };
  readonly rows: readonly Contrast[];
}

/** @internal */
export interface Contrast {
  /** The attribute's id, or `name`. */
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is not the page's. */
  readonly language?: Language;
  /** Present where the two have the same fact, even if their protocols word it differently. */
  readonly same?: true;
  readonly a: Inlines;
  readonly b: Inlines;
}

/**
 * Codes with what people ask first: what happened, whether to retry, who has to act.
 * @internal
 */
export interface CodeTable {
  readonly kind: "codes";
  readonly head: {
    readonly code: string;
    readonly title: string;
    readonly retry: string;
    readonly act: string;
  };
  readonly rows: readonly CodeRow[];
}

/** @internal */
export interface CodeRow {
  readonly code: Code;
  /** What the row calls the code: `551`, `3 NXDOMAIN`, or with its protocol where several meet. */
  readonly label: string;
  /** The name people know; absent where the label is that name or nobody gave one. */
  readonly name?: string;
  readonly title: Inlines;
  readonly retry: string;
  readonly act: string;
  /** Which of the two are as its class has them, and can be quiet. */
  readonly usual: { readonly retry: boolean; readonly act: boolean };
}

/**
 * Codes with some words on each.
 * @internal
 */
export interface CodeList {
  readonly kind: "codeList";
  readonly items: readonly CodeItem[];
}

/** @internal */
export interface CodeItem {
  /** What the item calls the code. */
  readonly label: string;
  /** Absent for a code of a list that is no protocol here. */
  readonly to?: Target;
  /** The facts, where there are any, for those who show how it ended. */
  readonly code?: CodeFacts;
  /** The name people know; absent where the label is that name or nobody gave one. */
  readonly name?: string;
  readonly text: Inlines;
  /** Whether to retry, in a word or two, for those who have no other place to say it. */
  readonly retry?: string;
  /** How the code stands to the one that the page is about. */
  readonly note?: string;
}
