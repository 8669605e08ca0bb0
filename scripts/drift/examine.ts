import { compare, type Difference } from "./compare.ts";
import { readIana } from "./read-iana.ts";
import { readSnapshot } from "./read-snapshot.ts";
import type { Row, Table } from "./table.ts";

/** What a table has come to: how it differs, or why that cannot be said. */
export type Outcome =
  | {
      readonly table: Table;
      readonly differences: readonly Difference[];
      readonly lapsed: readonly Row[];
    }
  | { readonly table: Table; readonly failure: string };

/**
 * Compares a table with its snapshot. What goes wrong with one table is told, so that it hides no other.
 *
 * @param published reads a table of IANA
 * @param kept reads a snapshot
 * @param today such as 2026-12-01
 */
export async function examine(
  table: Table,
  published: (file: string) => Promise<string>,
  kept: (file: string) => Promise<string>,
  today: string,
): Promise<Outcome> {
  try {
    const theirs = readIana(await published(table.file), table);
    const ours = readSnapshot(await kept(table.snapshot));
    const differences = compare(ours, theirs, table.judged);
    const lapsed = theirs.filter(({ expires }) => expires !== undefined && expires < today);
    return { table, differences, lapsed };
  } catch (error) {
    return { table, failure: error instanceof Error ? error.message : String(error) };
  }
}
