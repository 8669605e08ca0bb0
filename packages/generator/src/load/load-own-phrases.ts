import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { placeOf } from "./layout.ts";
import { parse } from "./parse.ts";
import type { DataFile } from "./source.ts";

/**
 * The phrases that the published package carries, for a catalogue that brings none of its own, in the languages that
 * its locales.yaml lists.
 * @param folder - Where they lie; in the folder of this package if absent, which has them only once it is packed.
 */
export function ownPhrases(
  files: readonly DataFile[],
  folder: string = packedFolder(),
): readonly DataFile[] {
  if (files.some(({ name }) => name.startsWith("phrases/"))) return [];
  return localesIn(files.find(({ name }) => name === "locales.yaml")).flatMap((tag) => {
    const name = `phrases/${tag}.yaml`;
    const file = join(folder, `${tag}.yaml`);
    if (!placeOf(name) || !existsSync(file)) return [];
    return { name, path: `@wirecode/generator/${name}`, text: readFileSync(file, "utf8") };
  });
}

function packedFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("#model.d.ts")), "phrases");
}

/** What validation has to say about the file comes later. */
function localesIn(file: DataFile | undefined): readonly string[] {
  const locales: unknown = file && parse(file).source?.document.toJS();
  return typeof locales === "object" && locales ? Object.keys(locales) : [];
}
