import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the build lays out for search what each language says: beside the code that is published. */
export const SEARCH_FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../dist/search");
