import { readCsv } from "./read-csv.ts";
import type { Row, Table } from "./table.ts";

/** What IANA writes into a phrase to say how a code stands. */
const STANDINGS: readonly (readonly [RegExp, string])[] = [
  [/^unassigned$/i, "unassigned"],
  [/^\(?unused\)?$/i, "reserved"],
  [/^not used$/i, "reserved"],
  [/^reserved\b/i, "reserved"],
  [/\(temporary\b[^)]*\)/i, "temporary"],
  [/\((?:obsoleted?|deprecated)\b[^)]*\)/i, "obsolete/deprecated"],
];
const ANNOTATION = /\s*\((?:unused|temporary|obsoleted?|deprecated)\b[^)]*\)\s*/gi;
const EXPIRY = /\bexpires (\d{4}-\d{2}-\d{2})/i;

/**
 * Reads a table as IANA publishes it.
 *
 * @throws Error that says what is wrong with the text
 */
export function readIana(
  text: string,
  { columns, implied = "" }: Pick<Table, "columns" | "implied">,
): Row[] {
  const { code, phrase, reference, remark } = columns;
  const wanted = [code, phrase, reference, ...(remark === undefined ? [] : [remark])];
  return readCsv(text, wanted).map((row) => {
    const written = row[phrase] ?? "";
    const said = written === "" && remark !== undefined ? `(${standingIn(row[remark])})` : written;
    const expires = EXPIRY.exec(written)?.[1];
    const status = STANDINGS.find(([pattern]) => pattern.test(said))?.[1] ?? "active";
    return {
      code: row[code] ?? "",
      phrase: status === "unassigned" ? "" : written.replaceAll(ANNOTATION, " ").trim(),
      status,
      reference: row[reference] || implied,
      ...(expires !== undefined && { expires }),
    };
  });
}

function standingIn(remark = "") {
  return /\b(?:obsolete|deprecated)\b/i.exec(remark)?.[0] ?? "";
}
