import { compare } from "./compare.mjs";
import { readIana } from "./read-iana.mjs";
import { readSnapshot } from "./read-snapshot.mjs";

/** @import { Outcome, Table } from "./types.d.ts" */

/**
 * Compares a table with its snapshot. What goes wrong with one table is told, so that it hides no other.
 *
 * @param {Table} table
 * @param {(file: string) => Promise<string>} published reads a table of IANA
 * @param {(file: string) => Promise<string>} kept reads a snapshot
 * @param {string} today such as 2026-12-01
 * @returns {Promise<Outcome>}
 */
export async function examine(table, published, kept, today) {
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
