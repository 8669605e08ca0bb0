// Lists the sections of the RFCs that the data cites. Ends with 1 if the text of one is nowhere, with 2 if it was called
// in a wrong way.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { citedRfcs } from "./cited.ts";
import { findText } from "./find-text.ts";
import { type Section, sectionsIn } from "./headings.ts";
import { printSections, readSections } from "./print.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
const FILE = `${DATA}/sections.yaml`;
const USAGE = `npm run sections -- <folder>...  list the sections of cited RFCs from folders with rfc5321.txt or rfc5321.txt.gz`;

const folders = foldersAsked();
const before = existsSync(FILE) ? readSections(readFileSync(FILE, "utf8")) : new Map();
const lists = new Map<number, readonly Section[]>();
const missing: number[] = [];
for (const number of citedRfcs(DATA)) {
  const text = findText(number, folders);
  const sections = text === undefined ? before.get(number) : sectionsIn(text);
  if (sections) lists.set(number, sections);
  else missing.push(number);
}
writeFileSync(FILE, printSections(lists));
console.log(`${lists.size} RFCs in data/sections.yaml.`);
if (missing.length > 0) {
  console.error(`No folder has the text of RFC ${missing.join(", ")}.`);
  process.exitCode = 1;
}

function foldersAsked(): readonly string[] {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 0) return positionals;
  console.error(USAGE);
  return process.exit(2);
}
