// Measures what Wirecode does beside what people would use instead, into the report: everything, or what is named.
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { machine } from "./machine.ts";
import { bundle } from "./measures/bundle.ts";
import { compile } from "./measures/compile.ts";
import { edit } from "./measures/edit.ts";
import { explain } from "./measures/explain.ts";
import { lookup } from "./measures/lookup.ts";
import { scaling } from "./measures/scaling.ts";
import { search } from "./measures/search.ts";
import { site } from "./measures/site.ts";
import { start } from "./measures/start.ts";
import { unchanged } from "./measures/unchanged.ts";
import { inRepository } from "./places.ts";
import { renewed, report, section } from "./report.ts";

const MEASURES = [compile, edit, unchanged, scaling, site, lookup, bundle, start, search, explain];
const REPORT = "scripts/bench/REPORT.md";

const names = process.argv.slice(2);
const strange = names.find((name) => !MEASURES.some((one) => one.name === name));
if (strange === undefined) await measureAll();
else {
  console.error(
    `There is no measure ${strange}. There are: ${MEASURES.map(({ name }) => name).join(", ")}.`,
  );
  process.exitCode = 2;
}

async function measureAll() {
  const sections = [];
  for (const measure of MEASURES) {
    if (names.length > 0 && !names.includes(measure.name)) continue;
    console.error(`Measuring ${measure.about} …`);
    try {
      sections.push(await measure.run());
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
  }
  // A report is whole; what was measured is told all the same.
  if (names.length > 0 || process.exitCode === 1)
    console.log(await pretty(sections.map(section).join("\n")));
  if (process.exitCode === 1) return;
  const whole =
    names.length === 0
      ? report(sections, machine())
      : renewed(readFileSync(inRepository(REPORT), "utf8"), sections, machine());
  if (whole === undefined) {
    console.error(`${REPORT} is of another machine: \`npm run bench\` measures all of it here.`);
    return;
  }
  writeFileSync(inRepository(REPORT), await pretty(whole));
  console.error(`Wrote ${REPORT}.`);
}

function pretty(text: string) {
  return format(text, { parser: "markdown", printWidth: 120 });
}
