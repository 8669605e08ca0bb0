import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { placeOf } from "./layout.ts";
import { parse } from "./parse.ts";
import type { DataFile } from "./source.ts";

/**
 * The phrases that the published package carries, in the languages that the locales.yaml of a catalogue
 * lists and for which it brings none of its own.
 * @param folder - Where they lie; in the folder of this package if absent, which has them only once it is packed.
 */
export function ownPhrases(
  files: readonly DataFile[],
  folder: string = packedFolder(),
): readonly DataFile[] {
  const own = new Set(files.map(({ name }) => name));
  return localesIn(files.find(({ name }) => name === "locales.yaml")).flatMap((tag, index) => {
    const name = `phrases/${tag}.yaml`;
    const file = join(folder, `${tag}.yaml`);
    if (!placeOf(name) || own.has(name) || own.has(`phrases/${tag}.yml`) || !existsSync(file))
      return [];
    const text = readFileSync(file, "utf8");
    // What is no translation cannot be one of another catalogue's reference.
    if (index > 0 && !/^ +from: /m.test(text)) return [];
    return { name, path: `@wirecode/generator/${name}`, text, lent: true };
  });
}

function packedFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("#model.d.ts")), "phrases");
}

/** What validation has to say about the file comes later. */
function localesIn(file: DataFile | undefined): readonly string[] {
  const locales: unknown = file && parse(file, 0).source?.document.toJS();
  return typeof locales === "object" && locales ? Object.keys(locales) : [];
}
