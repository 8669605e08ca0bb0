import { namesIn } from "./called.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";
import type { Reader } from "./reader.ts";

/** A name of a document. */
export interface Name {
  /** Its words as `tokens` gives them, without idle ones. */
  readonly words: readonly string[];
  /** All its words in one piece, and how many they are. */
  readonly joined: string;
  readonly count: number;
  /** How much of a likeness to it counts: less for what is no name but what people type. */
  readonly share: number;
}

/** A function that gives what a document is called, each name as its words. Names are taken apart once. */
export function nameReader(
  corpus: SearchCorpus,
  idle: ReadonlySet<string>,
  { split, stem }: Reader,
): (document: SearchDocument) => readonly Name[] {
  const visitNames = namesIn(corpus);
  const known = new Map<SearchDocument, readonly Name[]>();
  return (document) => {
    const before = known.get(document);
    if (before) return before;
    const names: Name[] = [];
    visitNames(document, (text, _, share) => {
      const every = split(text)
        .map(stem)
        .filter((word) => word !== "");
      const words = every.filter((word) => !idle.has(word));
      names.push({ words, joined: every.join(""), count: every.length, share });
    });
    known.set(document, names);
    return names;
  };
}
