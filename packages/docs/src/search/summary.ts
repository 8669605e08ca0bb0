import { fill } from "@wirecode/model";
import type { SearchResult, SearchWords } from "@wirecode/model";

/**
 * What is said of all results together: everything for those who hear it, and as a note what those who see the
 * results would not know.
 */
export function summaryOf(
  query: string,
  { documents, close }: Pick<SearchResult, "documents" | "close">,
  words: SearchWords,
) {
  // Isolated, so that a query of another direction leaves the sentence in order.
  const asked = { query: `\u2068${query}\u2069` };
  if (documents.length === 0) {
    const text = `${fill(words.nothing, asked)} ${words.advice}`;
    return { text, note: text };
  }
  const count = fill(words.count, { count: String(documents.length) });
  const note = close ? fill(words.close, asked) : "";
  return { text: close ? `${note} ${count}` : count, note };
}
