import type { Locale, SearchLanguage, SearchProtocol, SearchWords } from "@wirecode/model";

/** The index as it travels: `/<locale>/search/index.json`. */
export interface PackedIndex {
  /** BCP 47 tag of its words, where a document does not say otherwise. */
  readonly locale: string;
  readonly words: SearchWords;
  /** How its texts are read, and what people type. */
  readonly language?: SearchLanguage;
  /** In the order in which people expect them. */
  readonly protocols: readonly SearchProtocol[];
  /** Of the page's own language. */
  readonly direction: Locale["direction"];
  /** The language of what is not translated. */
  readonly reference: Pick<Locale, "tag" | "direction">;
  /** The documents, of which those without a kind are codes. */
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
}
