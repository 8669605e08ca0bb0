import { fold } from "./fold.ts";

/** A list of a language, such as `isation=ization en`: each spelling, folded, by what is left of it; `_` is a space. */
export function wordList(list = ""): ReadonlyMap<string, string> {
  const pairs = list.split(/\s+/).map((one) => one.split("=").map(spaced));
  return new Map(pairs.flatMap(([word = "", left = ""]) => (word === "" ? [] : [[word, left]])));
}

function spaced(spelling: string): string {
  return fold(spelling.replaceAll("_", " "));
}
