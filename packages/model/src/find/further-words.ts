import { tokens } from "./tokens.ts";

/** A word that more texts than this have tells none of them apart. */
const COMMON = 30;

/** A text, and what is found anyway beside it. */
interface Told {
  readonly text: string;
  readonly shown: readonly string[];
}

/**
 * The words of each text that what is shown beside it does not have, and that say something: the cheapest way to find
 * a page by its prose.
 * @param idle - Words that say nothing in any text.
 * @returns For each text its words, as `tokens` gives them, between spaces.
 */
export function furtherWords(texts: readonly Told[], idle: ReadonlySet<string>): readonly string[] {
  const lists = texts.map(({ text, shown }) => {
    const known = new Set(shown.flatMap((one) => tokens(one)));
    const words = new Set(tokens(text).filter((word) => /\p{L}{2}/u.test(word)));
    return [...words].filter((word) => !known.has(word) && !idle.has(word));
  });
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return lists.map((words) => words.filter((word) => (counts.get(word) ?? 0) <= COMMON).join(" "));
}
