import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PHRASES, placeOf, STAMPS } from "./layout.ts";
import { parse } from "./parse.ts";
import type { DataFile } from "./source.ts";

/** How the paths begin of what the package lends to a catalogue. */
const LENT = "@wirecode/generator/";

/** Whether a file is no catalogue's own, so that its words are not for the authors to judge. */
export function isLent({ path }: Pick<DataFile, "path">): boolean {
  return path.startsWith(LENT);
}

/**
 * The phrases that the published package carries, each translation with its stamps, in the languages that the
 * locales.yaml of a catalogue lists and for which it brings none of its own.
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
    const phrases = { name, path: `${LENT}${name}`, text };
    if (index === 0) return phrases;
    // What is no translation cannot be one of another catalogue's reference.
    const stamps = join(folder, STAMPS, `${tag}.json`);
    if (!existsSync(stamps)) return [];
    const beside = `${PHRASES}/${STAMPS}/${tag}.json`;
    return [
      phrases,
      {
        name: beside,
        path: `${LENT}${beside}`,
        text: readFileSync(stamps, "utf8"),
      },
    ];
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
