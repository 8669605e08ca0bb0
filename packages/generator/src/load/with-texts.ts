import type { Loaded } from "./load-folder.ts";

/** A data folder as it would be with other texts in some of its files, by their names. */
export function withTexts(loaded: Loaded, texts: ReadonlyMap<string, string>): Loaded {
  const others = loaded.files.filter(({ name }) => !texts.has(name));
  const files = [...texts].map(([name, text]) => ({ name, text, path: `${loaded.root}/${name}` }));
  return { ...loaded, files: [...others, ...files] };
}
