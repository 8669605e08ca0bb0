import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DATA } from "./places.ts";

/**
 * Copies our data with its first two languages alone.
 * @param folder where to
 */
export function dataInTwoLanguages(folder: string) {
  const locales = entriesOf(read("locales.yaml"));
  const dropped = new Set(locales.slice(2).map(({ key }) => key));
  const isDropped = (path: string) => dropped.has(basename(path).replace(/\.[a-z]+$/, ""));
  cpSync(DATA, folder, { recursive: true, filter: (from) => !isDropped(from) });
  const kept = locales.slice(0, 2).map(({ text }) => text);
  writeFileSync(join(folder, "locales.yaml"), kept.join(""));
  const rules = entriesOf(read("exceptions.yaml")).map(({ text }) => withoutFiles(text, isDropped));
  writeFileSync(join(folder, "exceptions.yaml"), rules.join(""));
}

/** The exceptions of a rule without those in some files; nothing where none is left, since an empty list is a mistake. */
function withoutFiles(exceptions: string, isDropped: (file: string) => boolean): string {
  const [head = "", ...files] = exceptions.split(/^(?= {2}\S)/m);
  const kept = files.filter((one) => !isDropped(one.slice(0, one.indexOf(":")).trim()));
  return kept.length === 0 ? "" : head + kept.join("");
}

/** An entry at the top of a YAML file, with the lines that it takes. */
interface Entry {
  readonly key: string;
  readonly text: string;
}

/** The entries at the top of a file of our data; what stands before the first goes with it. */
function entriesOf(text: string): readonly Entry[] {
  const [head = "", ...entries] = text.split(/^(?=[^\s#])/m);
  return entries.map((entry, index) => ({
    key: entry.slice(0, entry.indexOf(":")),
    text: index === 0 ? head + entry : entry,
  }));
}

function read(name: string): string {
  return readFileSync(join(DATA, name), "utf8");
}
