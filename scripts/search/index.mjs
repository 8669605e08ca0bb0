/** Measures how many queries are answered first and among the first three, by the command and by the site's engine. */

import { byCommand } from "./by-command.mjs";
import { bySite } from "./by-site.mjs";
import { isAnswered, readRows } from "./rows.mjs";

/** @import { Found, Row } from "./types.d.ts" */

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error("Usage: node scripts/search/index.mjs <queries.jsonl>\nBuild everything first.");
  process.exit(2);
}
const rows = readRows(file);
for (const [name, ask] of /** @type {const} */ ([
  ["command", byCommand],
  ["site", bySite],
])) {
  await report(name, ask);
}

/**
 * @param {string} name
 * @param {(row: Row) => Promise<Found>} ask
 */
async function report(name, ask) {
  const answers = [];
  for (const row of rows) answers.push({ row, found: await ask(row) });
  for (const { row, found } of answers.filter((one) => !isAnswered(one.row, one.found, 1))) {
    const shown = found.slice(0, 3).join(" ") || "nothing";
    console.log(`  ${name}: ${row.locale} ${JSON.stringify(row.query)} finds ${shown}`);
  }
  for (const locale of new Set(rows.map((row) => row.locale))) {
    const own = answers.filter(({ row }) => row.locale === locale);
    const count = (/** @type {number} */ most) =>
      own.filter(({ row, found }) => isAnswered(row, found, most)).length;
    console.log(
      `${name} in ${locale}: ${count(1)} of ${own.length} first, ${count(3)} among the first three`,
    );
  }
}
