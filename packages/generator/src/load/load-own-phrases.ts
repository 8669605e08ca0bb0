import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "yaml";
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
  const locales = localesIn(files.find(({ name }) => name === "locales.yaml")?.text ?? "");
  return locales.flatMap((tag) => {
    const file = join(folder, `${tag}.yaml`);
    if (!existsSync(file)) return [];
    const name = `phrases/${tag}.yaml`;
    return { name, path: `@wirecode/generator/${name}`, text: readFileSync(file, "utf8") };
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
