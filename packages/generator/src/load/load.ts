import { type Loaded, loadFolder } from "./load-folder.ts";
import { ownPhrases } from "./load-own-phrases.ts";

/** Reads a data folder, which gets the phrases of this package where it brings none. */
export function load(dataDir: string): Loaded {
  return withOwnPhrases(loadFolder(dataDir));
}

/** Gives a folder that was read the phrases of this package where it brings none. */
export function withOwnPhrases(loaded: Loaded): Loaded {
  return { ...loaded, files: [...loaded.files, ...ownPhrases(loaded.files)] };
}
