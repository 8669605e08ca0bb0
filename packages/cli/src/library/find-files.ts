import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder with files of a package: one of these files as programs ask for it, and where the folder lies in the package. */
interface Place {
  readonly file: string;
  readonly in: string;
}

const FACTS: Place = { file: "@wirecode/core/facts/protocols.json", in: "generated/facts" };
const PROVIDERS: Place = { file: "@wirecode/explain/providers.json", in: "generated" };
const WORDS: Place = { file: "@wirecode/text/locales.json", in: "generated/text" };

/** The folder with the facts of the installed `@wirecode/core`. */
export const findFacts = (): string => find(FACTS);

/** The folder with what providers say, of the installed `@wirecode/explain`. */
export const findProviders = (): string => find(PROVIDERS);

/** The folder with the words of the installed `@wirecode/text`. */
export const findWords = (): string => find(WORDS);

/**
 * It is looked for where npm puts it, as Node would, from here upwards: to ask Node takes 2 ms, and is left for where
 * packages lie elsewhere.
 */
function find(place: Place): string {
  const [scope = "", name = "", ...path] = place.file.split("/");
  const usual = join("node_modules", scope, name, place.in);
  const here = fileURLToPath(import.meta.url);
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, usual);
    if (existsSync(join(found, path.at(-1) ?? ""))) return found;
  }
  return dirname(createRequire(here).resolve(place.file));
}
