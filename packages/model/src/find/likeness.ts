import type { Term } from "./query.ts";
import type { Name } from "./search-index.ts";

/** Below it a word of the index is only begun by what was typed. */
const SAME = 0.6;

/** How much more a document is meant because what was typed is one of its names, or shares its words in their order. */
export function likeness(names: readonly Name[], terms: readonly Term[], joined: string): number {
  let best = 1;
  for (const name of names) best = Math.max(best, likenessOf(name, terms, joined));
  return best;
}

function likenessOf(
  { words, joined: whole }: Name,
  terms: readonly Term[],
  joined: string,
): number {
  const length = words.length;
  if (length === 0) return 1;
  if (whole === joined) return 1.3 + 0.3 * Math.max(length, terms.length);
  const isExact = length === terms.length;
  if (isExact && terms.every((term, at) => fits(term, words[at] ?? ""))) return 1.3 + 0.3 * length;
  if (isExact && terms.every((term) => words.some((word) => fits(term, word)))) {
    return 1.2 + 0.25 * length;
  }
  if (stands(terms, words, fits)) return 0.95 + 0.15 * terms.length;
  // What was typed may be a whole message with the name in it.
  if (length > 1 && stands(words, terms, (word, term) => fits(term, word)))
    return 1.1 + 0.25 * length;
  return 1;
}

function fits({ fits: known }: Term, word: string): boolean {
  return (known.get(word) ?? 0) >= SAME;
}

/** Whether the parts of one list stand next to each other within another. */
function stands<A, B>(
  parts: readonly A[],
  list: readonly B[],
  same: (part: A, other: B) => boolean,
): boolean {
  for (let start = 0; start + parts.length <= list.length; start++) {
    const isHere = parts.every((part, at) => {
      const other = list[start + at];
      return other !== undefined && same(part, other);
    });
    if (isHere) return true;
  }
  return false;
}
