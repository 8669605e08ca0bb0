import type { Reference } from "../shapes/reference.ts";
import type { Retry } from "../shapes/vocabulary.ts";
import type { Language } from "./language.ts";
import type { Target } from "./target.ts";

/**
 * What stands in a line, in order.
 * @internal
 */
export type Inlines = readonly Inline[];

/**
 * A part of a line. A string is text in the language around it, to be shown as it is.
 * @internal
 */
export type Inline =
  | string
  | Wire
  | Numeral
  | Phrase
  | Name
  | Strong
  | Link
  | Citation
  | TermMention
  | Foreign
  | Break;

/**
 * What travels on the wire or is typed: a code, a command, a phrase, a file name. Never translated, always left to right.
 * @internal
 */
export interface Wire {
  readonly kind: "wire";
  readonly text: string;
}

/**
 * A code in a title, set apart: `551`, or `SMTP 551` where two protocols meet.
 * @internal
 */
export interface Numeral {
  readonly kind: "numeral";
  readonly text: string;
  /** Absent where the number stands for several codes. */
  readonly retry?: Retry;
}

/**
 * The name that a standard gives a code, in a title. Never translated.
 * @internal
 */
export interface Phrase {
  readonly kind: "phrase";
  readonly text: string;
  /** Absent where it is the page's own. */
  readonly language?: Language;
}

/**
 * What a heading calls a code: it is not broken between protocol and code.
 * @internal
 */
export interface Name {
  readonly kind: "name";
  readonly text: string;
}

/** @internal */
export interface Strong {
  readonly kind: "strong";
  readonly content: Inlines;
}

/** @internal */
export interface Link {
  readonly kind: "link";
  readonly to: Target;
  readonly content: Inlines;
}

/**
 * A place in a document.
 * @internal
 */
export interface Citation {
  readonly kind: "citation";
  readonly reference: Reference;
  /** The language of the document's title; absent where it is a number such as `RFC 5321`. */
  readonly language?: Language;
}

/**
 * The first mention of a term of the glossary on a page.
 * @internal
 */
export interface TermMention {
  readonly kind: "term";
  /** The term's id. */
  readonly term: string;
  readonly text: string;
}

/**
 * Words in another language than the page.
 * @internal
 */
export interface Foreign {
  readonly kind: "foreign";
  readonly language: Language;
  readonly content: Inlines;
}

/**
 * The end of a line within a cell.
 * @internal
 */
export interface Break {
  readonly kind: "break";
}

/** @internal */
export const BREAK: Break = { kind: "break" };

/**
 * Text that travels on the wire or is typed.
 * @internal
 */
export function wire(text: string): Wire {
  return { kind: "wire", text };
}

/** @internal */
export function strong(...content: Inlines): Strong {
  return { kind: "strong", content };
}

/** @internal */
export function link(to: Target, ...content: Inlines): Link {
  return { kind: "link", to, content };
}

/**
 * How a document and a section of it are cited: `RFC 5321 §3.4`.
 * @internal
 */
export function citationText({ spec, section }: Reference): string {
  return section === undefined ? spec : `${spec} §${section}`;
}

/**
 * Lists of parts in one line, with a separator between them.
 * @internal
 */
export function joined(parts: readonly Inlines[], separator: Inline): Inlines {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/**
 * A line as plain text.
 * @internal
 */
export function plainText(content: Inlines): string {
  return content.map(plain).join("");
}

function plain(part: Inline): string {
  if (typeof part === "string") return part;
  switch (part.kind) {
    case "wire":
    case "numeral":
    case "phrase":
    case "name":
    case "term":
      return part.text;
    case "strong":
    case "link":
    case "foreign":
      return plainText(part.content);
    case "citation":
      return citationText(part.reference);
    case "break":
      return " ";
  }
}
