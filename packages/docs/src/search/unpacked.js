import { fromColumns } from "./columns.js";

/** @import { SearchCorpus } from "@wirecode/core/model" */
/** @import { PackedIndex } from "./types.d.ts" */

/**
 * What a search goes through, from how it travels.
 *
 * @param {PackedIndex} packed
 * @returns {SearchCorpus}
 */
export function unpacked({ locale, words, protocols, columns }) {
  const documents = fromColumns(columns).map((one) => ({ kind: "code", lang: locale, ...one }));
  return { protocols, documents, idle: words.idle };
}
