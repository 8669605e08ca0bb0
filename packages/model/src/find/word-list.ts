import { fold } from "./fold.ts";

/** A list of a language, such as `isation=ization en`: each spelling, folded, by what is left of it. */
export function wordList(list = ""): ReadonlyMap<string, string> {
  const pairs = list.split(/\s+/).map((one) => one.split("="));
  return new Map(
    pairs.flatMap(([word = "", left = ""]) => (word === "" ? [] : [[fold(word), fold(left)]])),
  );
}
