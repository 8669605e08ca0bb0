/** The data folder of a call that names none. */
export const DEFAULT_DATA = "data";

/** How people call the generator on a data folder: `wirecode-generate sort --data codes`. */
export function commandLine(words: string, data: string): string {
  return `wirecode-generate ${words}${data === DEFAULT_DATA ? "" : ` --data ${quoted(data)}`}`;
}

/** A word as shells take it for one. */
export function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
