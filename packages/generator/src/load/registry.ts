import { CsvError, parse } from "csv-parse/sync";
import type { RegistryRow } from "../schema/authored.ts";
import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import type { DataFile } from "./source.ts";

const COLUMNS = ["code", "phrase", "status", "reference"] as const;

/** A registry snapshot with the line of each row. */
export interface Registry {
  readonly file: DataFile;
  readonly rows: readonly RegistryRow[];
  readonly lines: readonly number[];
}

/**
 * Reads a registry snapshot: a header that names at least `code`, `phrase`, `status` and `reference`, then rows. Each
 * further column lists values of an attribute, with spaces between them.
 */
export function parseRegistry(file: DataFile): {
  readonly registry?: Registry;
  readonly diagnostics: readonly Diagnostic[];
} {
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(
      file.text,
      {
        bom: true,
        columns: (header: string[]) => header.map((name) => name.trim()),
        info: true,
        skip_empty_lines: true,
        max_record_size: 100_000,
      },
    );
    const header = Object.keys(records[0]?.record ?? {});
    const missing = COLUMNS.filter((column) => !header.includes(column));
    if (missing.length > 0) return { diagnostics: [headless(file, missing, records.length)] };
    const rows = records.map(
      ({ record: { code = "", phrase = "", status = "", reference = "", ...others } }) => ({
        code,
        phrase,
        status,
        reference,
        facts: Object.fromEntries(
          Object.entries(others).map(([name, cell]) => [name, cell.split(/\s+/).filter(Boolean)]),
        ),
      }),
    );
    return {
      registry: { file, rows, lines: records.map(({ info }) => info.lines) },
      diagnostics: [],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    const problem = fileProblem(
      "registry-readable",
      file.path,
      "The table cannot be read from this row on.",
      "Give each row as many values as the header, and double the quotes inside quoted values.",
    );
    return { diagnostics: [{ ...problem, at: { ...problem.at, line } }] };
  }
}

function headless(file: DataFile, missing: readonly string[], rows: number): Diagnostic {
  if (rows === 0)
    return fileProblem(
      "registry-readable",
      file.path,
      "The table has no rows.",
      `Write a header with ${COLUMNS.join(", ")}, then a row for each code.`,
    );
  return fileProblem(
    "registry-readable",
    file.path,
    `The table has no column ${missing.join(", ")}.`,
    `Its header has to name ${COLUMNS.join(", ")}.`,
  );
}
