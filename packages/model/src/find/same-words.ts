import { tokensOf } from "./unspaced.ts";

/** Whether a spelling is more than one word of an index. */
export function isSeveral(spelling: string): boolean {
  return spelling !== "" && tokensIn(spelling).length > 1;
}

/** A function that writes in a folded text what several words mean instead of them: `mot de passe`. */
export function phraseSpeller(same: ReadonlyMap<string, string>): (text: string) => string {
  const phrases = [...same.keys()].filter((words) => words.includes(" "));
  if (phrases.length === 0) return (text) => text;
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "gu",
  );
  return (text) =>
    text.includes(" ") ? text.replaceAll(any, (found) => same.get(found) ?? found) : text;
}

/** A function that puts in place of a word, in any of its forms, the several that mean the same: `server`, `máy chủ`. */
export function wordSpeller(
  same: ReadonlyMap<string, string>,
  stem: (word: string) => string,
): (words: readonly string[]) => readonly string[] {
  const several = new Map(
    [...same].flatMap(([word, other]) =>
      isSeveral(other) && !isSeveral(word) ? [[stem(word), tokensIn(other)]] : [],
    ),
  );
  if (several.size === 0) return (words) => words;
  return (words) => words.flatMap((word) => several.get(stem(word)) ?? word);
}

function tokensIn(spelling: string): readonly string[] {
  return spelling.split(" ").flatMap(tokensOf);
}
