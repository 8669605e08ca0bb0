import { fill } from "@wirecode/core/model";

/** @import { SearchResult, SearchWords } from "@wirecode/core/model" */

/**
 * What is said of all results together: everything for those who hear it, and as a note what those who see the
 * results would not know.
 *
 * @param {string} query
 * @param {Pick<SearchResult, "documents" | "close">} found
 * @param {SearchWords} words
 */
export function summaryOf(query, { documents, close }, words) {
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
