import { fill } from "@wirecode/core/model";

/** @import { SearchWords } from "@wirecode/core/model" */
/** @import { Found } from "./types.d.ts" */

/**
 * What is said of all results together: everything for those who hear it, and as a note what those who see the
 * results would not know.
 *
 * @param {string} query
 * @param {Found} found
 * @param {SearchWords} words
 */
export function summaryOf(query, { entries, close }, words) {
  // Isolated, so that a query of another direction leaves the sentence in order.
  const asked = { query: `\u2068${query}\u2069` };
  if (entries.length === 0) {
    const text = `${fill(words.nothing, asked)} ${words.advice}`;
    return { text, note: text };
  }
  const count = fill(words.count, { count: String(entries.length) });
  const note = close ? fill(words.close, asked) : "";
  return { text: close ? `${note} ${count}` : count, note };
}
