/** The lines of a text; of an empty one, none. */
export function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}
