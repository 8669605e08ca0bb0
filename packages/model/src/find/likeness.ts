import { fold } from "./fold.ts";
import type { Term } from "./query.ts";
import type { Name } from "./document-names.ts";

/** Below it a word of the index is only begun by what was typed. */
const SAME = 0.6;

/** What was typed. */
export interface Typed {
  readonly terms: readonly Term[];
  /** All of it in one piece. */
  readonly joined: string;
  /** The words of the index that the terms are, or are meant to be. */
  readonly same: ReadonlySet<string>;
  /** The words that were typed with marks that others leave out. */
  readonly marked: readonly string[];
}

/** What was typed, for comparing it with names. */
export function typedOf(query: string, terms: readonly Term[], joined: string): Typed {
  const same = new Set<string>();
  for (const term of terms) for (const [word, fit] of term.fits) if (fit >= SAME) same.add(word);
  const words = lowerCase(query).split(/[^\p{L}\p{M}]+/u);
  return { terms, joined, same, marked: words.filter((word) => fold(word) !== word) };
}

/** How much more a title is meant that has the very marks that were typed. */
const MARKED = 0.15;

/** How much more a document is meant because its title has the words that were typed with marks just as they are. */
export function likenessInMarks(title: string, { marked }: Typed): number {
  if (marked.length === 0) return 1;
  const written = lowerCase(title);
  const count = marked.filter((word) => written.includes(word)).length;
  return 1 + (MARKED * count) / marked.length;
}

function lowerCase(text: string): string {
  return text.toLowerCase().normalize("NFC");
}

/** How alike a query and the names of a document are. */
export interface Likeness {
  /** How much more the document is meant because of it; 1 for not at all. */
  readonly factor: number;
  /** Whether it is the same as a name. */
  readonly same: boolean;
  /** Whether a name of several words stands whole in the query, as it does in a message that somebody pasted. */
  readonly quoted: boolean;
}

/** How alike a query and the names of a document are: the same, or the same words next to each other. */
export function likeness(names: readonly Name[], { terms, joined, same }: Typed): Likeness {
  let factor = 1;
  let quoted = false;
  let isNamed = false;
  for (const name of names) {
    if (name.joined !== joined && !name.words.some((word) => same.has(word))) continue;
    factor = Math.max(factor, name.share * likenessOf(name, terms, joined));
    isNamed ||= isSame(name, terms, joined);
    quoted ||= name.words.length > 1 && stands(name.words, terms, isFor);
  }
  return { factor, same: isNamed, quoted };
}

function likenessOf(
  { words, joined: whole, count }: Name,
  terms: readonly Term[],
  joined: string,
): number {
  const { length } = words;
  if (length === 0) return 1;
  if (whole === joined) return 1.3 + 0.3 * Math.max(count, terms.length);
  const isAsLong = length === terms.length;
  if (isAsLong && terms.every((term, at) => fits(term, words[at] ?? ""))) return 1.3 + 0.3 * length;
  if (isAsLong && terms.every((term) => words.some((word) => fits(term, word)))) {
    return 1.2 + 0.25 * length;
  }
  if (stands(terms, words, fits)) return 0.95 + 0.15 * terms.length;
  return length > 1 && stands(words, terms, isFor) ? 1.1 + 0.25 * length : 1;
}

function isSame({ words, joined: whole }: Name, terms: readonly Term[], joined: string): boolean {
  if (whole === joined) return true;
  return words.length === terms.length && terms.every((term, at) => fits(term, words[at] ?? ""));
}

function isFor(word: string, term: Term): boolean {
  return fits(term, word);
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
