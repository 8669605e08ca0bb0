import { readCsv } from "./read-csv.mjs";

/** @import { Row } from "./types.d.ts" */

const COLUMNS = ["code", "phrase", "status", "reference"];

/**
 * Reads a snapshot of ours, without the codes that nobody has registered.
 *
 * @param {string} text
 * @returns {Row[]}
 * @throws {Error} that says what is wrong with the text
 */
export function readSnapshot(text) {
  return readCsv(text, COLUMNS)
    .map(({ code = "", phrase = "", status = "", reference = "" }) => ({
      code,
      phrase: status === "unassigned" ? "" : phrase,
      status,
      reference,
    }))
    .filter(({ status }) => status !== "unofficial");
}
