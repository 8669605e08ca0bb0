import { readCsv } from "./read-csv.ts";
import type { Row } from "./table.ts";

const COLUMNS = ["code", "phrase", "status", "reference"];

/**
 * Reads a snapshot of ours, without the codes that nobody has registered.
 *
 * @throws Error that says what is wrong with the text
 */
export function readSnapshot(text: string): Row[] {
  return readCsv(text, COLUMNS)
    .map(({ code = "", phrase = "", status = "", reference = "" }) => ({
      code,
      phrase: status === "unassigned" ? "" : phrase,
      status,
      reference,
    }))
    .filter(({ status }) => status !== "unofficial");
}
