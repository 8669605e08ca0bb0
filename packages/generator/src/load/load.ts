import { type Loaded, loadFolder } from "./load-folder.ts";
import { ownPhrases } from "./load-own-phrases.ts";

/** Reads a data folder; one without phrases gets those of this package. */
export function load(dataDir: string): Loaded {
  return withOwnPhrases(loadFolder(dataDir));
}

/** Gives a folder that was read without phrases those of this package. */
export function withOwnPhrases(loaded: Loaded): Loaded {
  return { ...loaded, files: [...loaded.files, ...ownPhrases(loaded.files)] };
}
