// Measures how many queries are answered first and among the first three, by the command and by the site's engine.
import { byCommand } from "./by-command.ts";
import { bySite } from "./by-site.ts";
import { isAnswered, readRows, type Row } from "./rows.ts";
import type { Targets } from "./target.ts";

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error("Usage: npm run queries -- <queries.jsonl>");
  process.exit(2);
}
const rows = readRows(file);
for (const [name, ask] of [
  ["command", byCommand],
  ["site", bySite],
] as const) {
  await report(name, ask);
}

async function report(name: string, ask: (row: Row) => Promise<Targets>) {
  const answers = [];
  for (const row of rows) answers.push({ row, found: await ask(row) });
  for (const { row, found } of answers.filter((one) => !isAnswered(one.row, one.found, 1))) {
    const shown = found.slice(0, 3).join(" ") || "nothing";
    console.log(`  ${name}: ${row.locale} ${JSON.stringify(row.query)} finds ${shown}`);
  }
  for (const locale of new Set(rows.map((row) => row.locale))) {
    const own = answers.filter(({ row }) => row.locale === locale);
    const count = (most: number) =>
      own.filter(({ row, found }) => isAnswered(row, found, most)).length;
    console.log(
      `${name} in ${locale}: ${count(1)} of ${own.length} first, ${count(3)} among the first three`,
    );
  }
}
