import { CsvError, parse } from "csv-parse/sync";

/**
 * Reads the named columns of a CSV text, whatever other columns there are.
 *
 * @throws Error that says what is wrong with the text
 */
export function readCsv(text: string, columns: readonly string[]): Record<string, string>[] {
  const [header, ...rows] = lines(text);
  if (!header) throw new Error("The table is empty.");
  const names = header.map((name) => name.trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new Error(
      `There is no column \`${missing.join("`, `")}\`; the header is \`${names.join(",").slice(0, 200)}\`.`,
    );
  }
  if (rows.length === 0) throw new Error("The table has no rows.");
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => [
        column,
        (row[names.indexOf(column)] ?? "").replaceAll(/\s+/g, " ").trim(),
      ]),
    ),
  );
}

function lines(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, max_record_size: 100_000 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Error(`This is no CSV: ${error.message}`, { cause: error });
  }
}
