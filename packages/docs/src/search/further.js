import { tokens } from "@wirecode/core/model";

/** A word that more codes than this have in their prose tells none of them apart. */
const COMMON = 30;

/**
 * The words of each text that what is shown beside it does not have, and that say something: the cheapest way to find
 * a page by its prose.
 *
 * @param {readonly { text: string, shown: readonly string[] }[]} texts
 * @param {ReadonlySet<string>} idle words that say nothing in any text
 * @returns {readonly string[]} for each text its words, as `tokens` gives them, between spaces
 */
export function furtherWords(texts, idle) {
  const lists = texts.map(({ text, shown }) => {
    const known = new Set(shown.flatMap((one) => tokens(one)));
    const words = new Set(tokens(text).filter((word) => /\p{L}{2}/u.test(word)));
    return [...words].filter((word) => !known.has(word) && !idle.has(word));
  });
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return lists.map((words) => words.filter((word) => (counts.get(word) ?? 0) <= COMMON).join(" "));
}
