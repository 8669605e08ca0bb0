// Measures how many queries are answered first and among the first three, by the command and by the site's engine.
import { readFileSync } from "node:fs";
import type { Locale } from "@wirecode/model";
import { byCommand } from "./by-command.ts";
import { bySite } from "./by-site.ts";
import { byLanguage, isAnswered, readRows, type Row } from "./rows.ts";
import type { Targets } from "./target.ts";

const LOCALES = new URL("../../packages/core/generated/text/locales.json", import.meta.url);

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error("Usage: npm run queries -- <queries.jsonl>");
  process.exit(2);
}
const locales: readonly Locale[] = JSON.parse(readFileSync(LOCALES, "utf8"));
const known = new Set(locales.map(({ tag }) => tag));
for (const [locale, rows] of byLanguage(readRows(file))) {
  if (!known.has(locale)) {
    console.log(`${locale}: no words, so that its ${rows.length} queries are not asked`);
    continue;
  }
  await report("command", locale, rows, byCommand);
  await report("site", locale, rows, bySite);
}

async function report(
  name: string,
  locale: string,
  rows: readonly Row[],
  ask: (row: Row) => Promise<Targets>,
) {
  const answers: { readonly row: Row; readonly found: Targets }[] = [];
  for (const row of rows) answers.push({ row, found: await ask(row) });
  for (const { row, found } of answers.filter((one) => !isAnswered(one.row, one.found, 1))) {
    const shown = found.slice(0, 3).join(" ") || "nothing";
    console.log(`  ${name}: ${locale} ${JSON.stringify(row.query)} finds ${shown}`);
  }
  const share = (most: number) => {
    const count = answers.filter(({ row, found }) => isAnswered(row, found, most)).length;
    return `${count} (${Math.round((100 * count) / rows.length)} %)`;
  };
  console.log(
    `${name} in ${locale}: of ${rows.length} queries ${share(1)} first, ${share(3)} among the first three`,
  );
}
