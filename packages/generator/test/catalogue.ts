import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { renderText } from "../src/cli/render/text.ts";
import type { Loaded } from "../src/load/load-folder.ts";
import type { DataFile } from "../src/load/source.ts";
import { subjectsOf } from "../src/translation/entries.ts";
import { planStamps, printStamps } from "../src/translation/stamp-plan.ts";
import { validate } from "../src/validate/validate.ts";
import type { Edits } from "./edits.ts";
import { GUIDE } from "./guide.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));
const MISTAKES = fileURLToPath(new URL("../mistakes/", import.meta.url));
const DATA = fileURLToPath(new URL("../../../data/", import.meta.url));

/** The small valid catalogue of the fixtures, with the real English phrases. */
export function smallCatalogue(): Loaded {
  const files = readTree(`${FIXTURES}catalogue/`);
  return catalogueOf({
    ...files,
    "phrases/en.yaml": readFileSync(`${DATA}phrases/en.yaml`, "utf8"),
  });
}

/** The small catalogue with a file of every kind around it. */
export function wholeCatalogue(): Loaded {
  const around = readTree(`${MISTAKES}catalogue/`);
  const edits = Object.entries(around).map(([name, text]) => [name, [{ write: text }]] as const);
  return edit(smallCatalogue(), { ...GUIDE, ...Object.fromEntries(edits) });
}

/** The ids of the mistakes that people make. */
export function mistakeIds(): readonly string[] {
  return readdirSync(MISTAKES)
    .filter((name) => name !== "catalogue")
    .toSorted();
}

/** The whole catalogue with a mistake in it. */
export function withMistake(id: string): Loaded {
  const edits: Edits = parse(readFileSync(`${MISTAKES}${id}/edits.yaml`, "utf8"));
  return edit(wholeCatalogue(), edits);
}

/** Where a mistake keeps what people are told of it. */
export function mistakeExpectation(id: string): string {
  return `${MISTAKES}${id}/expected.txt`;
}

/** The catalogue that we publish. */
export function realCatalogue(): Loaded {
  return catalogueOf(readTree(DATA));
}

/** A catalogue in memory, as if its files had been read from `data`. */
export function catalogueOf(texts: Readonly<Record<string, string>>): Loaded {
  const files = Object.entries(texts).map(([name, text]): DataFile => ({
    path: `data/${name}`,
    name,
    text,
  }));
  return { root: "data", files, diagnostics: [] };
}

/** A catalogue whose Arabic strings are all stamped, as `stamp` does it. */
export function stamped(loaded: Loaded): Loaded {
  const { partial } = validate(loaded);
  const edits = partial
    ? subjectsOf(partial).map((of) => {
        const text = printStamps(planStamps(partial, of, "ar").stamps);
        return [`${of}/stamps/ar.json`, [{ write: text }]] as const;
      })
    : [];
  return edit(loaded, Object.fromEntries(edits));
}

/** The ids of the fixtures. */
export function fixtureIds(): readonly string[] {
  return readdirSync(FIXTURES)
    .filter((name) => name !== "catalogue")
    .toSorted();
}

/** The changes that a fixture makes to the small catalogue. */
export function fixtureEdits(id: string): Edits {
  const edits: Edits = parse(readFileSync(`${FIXTURES}${id}/edits.yaml`, "utf8"));
  return edits;
}

/** Where a fixture keeps what the renderer has to say about it. */
export function fixtureExpectation(id: string): string {
  return `${FIXTURES}${id}/expected.txt`;
}

/** A catalogue with changes; each text to replace has to stand in its file exactly once. */
export function edit(loaded: Loaded, edits: Edits): Loaded {
  const texts = new Map(loaded.files.map(({ name, text }) => [name, text]));
  for (const [name, changes] of Object.entries(edits)) {
    for (const change of changes) {
      if ("write" in change) texts.set(name, change.write);
      else if ("rename" in change) {
        texts.set(change.rename, texts.get(name) ?? "");
        texts.delete(name);
      } else texts.set(name, replaceOnce(texts.get(name) ?? "", change.replace, change.with, name));
    }
  }
  return catalogueOf(Object.fromEntries(texts));
}

function replaceOnce(text: string, from: string, to: string, name: string): string {
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in ${name}.`);
  return parts.join(to);
}

/** What people see of a catalogue's problems, or of those of one rule. */
export function problemsOf(loaded: Loaded, rule?: string): string {
  const texts = new Map(loaded.files.map(({ path, text }) => [path, text]));
  const linesOf = (path: string) => texts.get(path)?.split(/\r?\n/);
  const diagnostics = validate(loaded).diagnostics.filter(
    (one) => rule === undefined || one.rule === rule,
  );
  return renderText(diagnostics, { linesOf, color: false });
}

function readTree(root: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:yaml|csv|json)$/.test(entry.name)) continue;
    const path = `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replaceAll("//", "/");
    files[path.slice(root.length)] = readFileSync(path, "utf8");
  }
  return files;
}
