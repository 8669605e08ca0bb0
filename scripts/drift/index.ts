// Compares the tables that IANA publishes with our snapshots. Ends with 0 if they agree, with 1 if they differ, with 2
// if a table could not be read.
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { examine } from "./examine.ts";
import { fetchTable } from "./fetch-table.ts";
import { report } from "./report.ts";
import { TABLES } from "./tables.ts";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const USAGE = `npm run drift                     compare IANA's tables with our snapshots
npm run drift -- --from <folder>  read the tables from a folder, by the names that IANA gives them
npm run drift -- --report <file>  if there is a difference, write the report into a file too`;

const { from, report: file } = options();
const today = new Date().toISOString().slice(0, 10);
const outcomes = await Promise.all(
  TABLES.map((table) =>
    examine(
      table,
      (name) =>
        from === undefined ? fetchTable(name) : readFile(join(from, basename(name)), "utf8"),
      (name) => readFile(join(REPOSITORY, name), "utf8"),
      today,
    ),
  ),
);
const told = report(outcomes);
console.log(told);
const differ = outcomes.some((one) => "differences" in one && one.differences.length > 0);
if (differ && file !== undefined) await writeFile(file, `${told}\n`);
process.exitCode = outcomes.some((one) => "failure" in one) ? 2 : differ ? 1 : 0;

function options() {
  try {
    return parseArgs({ options: { from: { type: "string" }, report: { type: "string" } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return process.exit(2);
  }
}
