import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "yaml";
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
  const locales = localesIn(files.find(({ name }) => name === "locales.yaml")?.text ?? "");
  const own = new Set(files.map(({ name }) => name));
  return locales.flatMap((tag, index) => {
    const file = join(folder, `${tag}.yaml`);
    if (own.has(`phrases/${tag}.yaml`) || own.has(`phrases/${tag}.yml`) || !existsSync(file))
      return [];
    const text = readFileSync(file, "utf8");
    // What is no translation cannot be one of another catalogue's reference.
    if (index > 0 && !/^ +from: /m.test(text)) return [];
    const name = `phrases/${tag}.yaml`;
    return { name, path: `@wirecode/generator/${name}`, text };
  });
}

function packedFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("#model.d.ts")), "phrases");
}

/** What validation has to say about the file comes later. */
function localesIn(text: string): readonly string[] {
  try {
    const locales: unknown = parse(text);
    return typeof locales === "object" && locales ? Object.keys(locales) : [];
  } catch {
    return [];
  }
}
