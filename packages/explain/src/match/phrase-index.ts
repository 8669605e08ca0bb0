import { joinsWords } from "../text/characters.ts";

/** How far apart the two sides of a `*` may stand. */
const WIDEST = 200;

interface Pattern {
  readonly id: number;
  /** What stands between the `*`. */
  readonly pieces: readonly string[];
  /** The piece that is looked for first, and where in it the letters stand by which it is found. */
  readonly anchor: number;
  readonly gram: number;
  /** Whether the letter before it must not belong to a word. */
  readonly startsWord: boolean;
}

/** A phrase in a text. */
export interface Match {
  /** The number of the pattern among those of the index. */
  readonly id: number;
  /** Where it stands first. */
  readonly at: number;
  readonly end: number;
  /** Where it stands last. */
  readonly last: number;
}

/** Finds which of many phrases stand in a text, in one pass over it. */
export interface PhraseIndex {
  /** Every phrase that a folded text has, each once, in the order in which they are met first. */
  search(folded: string): readonly Match[];
}

/** How many letters a phrase is found by, and how many one that is shorter. */
const GRAM = 4;
const SHORT = 3;
const SIZE = 65_536;

/**
 * Makes an index of phrases. Each is found by four letters that few others have, so that a text is read once and no
 * expression can backtrack.
 * @param phrases - In lower case; `*` stands for up to 200 characters.
 */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const all = phrases.map((phrase) => phrase.split("*").filter((piece) => piece !== ""));
  const often = new Map<string, number>();
  for (const pieces of all) {
    for (const gram of gramsOf(pieces[longest(pieces)] ?? "")) {
      often.set(gram, (often.get(gram) ?? 0) + 1);
    }
  }
  const table = { long: bucketsOf(), short: bucketsOf() };
  all.forEach((pieces, id) => {
    const anchor = longest(pieces);
    const piece = pieces[anchor] ?? "";
    const grams = gramsOf(piece);
    let gram = 0;
    grams.forEach((one, place) => {
      if ((often.get(one) ?? 0) < (often.get(grams[gram] ?? "") ?? 0)) gram = place;
    });
    const startsWord = joinsWords(pieces[0]?.charCodeAt(0) ?? 0);
    const { buckets, taken } = piece.length < GRAM ? table.short : table.long;
    const key = keyAt(piece, gram, Math.min(piece.length, GRAM));
    (buckets[key] ??= []).push({ id, pieces, anchor, gram, startsWord });
    taken[key] = 1;
  });
  return { search: (folded) => searchIn(table.long, table.short, folded) };
}

interface Buckets {
  readonly buckets: (Pattern[] | undefined)[];
  /** Which of them are not empty. */
  readonly taken: Uint8Array;
}

function bucketsOf(): Buckets {
  return { buckets: [], taken: new Uint8Array(SIZE) };
}

/** The bucket of the letters at a place of a piece. */
function keyAt(piece: string, at: number, length: number): number {
  let key = 0;
  for (let place = at; place < at + length; place += 1) key = key * 31 + piece.charCodeAt(place);
  return key & (SIZE - 1);
}

function searchIn(long: Buckets, short: Buckets, text: string): readonly Match[] {
  const found = new Map<number, Match>();
  let a = text.charCodeAt(0);
  let b = text.charCodeAt(1);
  let c = text.charCodeAt(2);
  const end = text.length - SHORT;
  for (let at = 0; at <= end; at += 1) {
    const three = (a * 31 + b) * 31 + c;
    const d = at < end ? text.charCodeAt(at + SHORT) : 0;
    const four = (three * 31 + d) & (SIZE - 1);
    if (long.taken[four] === 1) takeFrom(long.buckets[four], text, at, found);
    const key = three & (SIZE - 1);
    if (short.taken[key] === 1) takeFrom(short.buckets[key], text, at, found);
    a = b;
    b = c;
    c = d;
  }
  return [...found.values()];
}

function takeFrom(
  bucket: readonly Pattern[] | undefined,
  text: string,
  at: number,
  found: Map<number, Match>,
): void {
  for (const pattern of bucket ?? []) {
    const match = matchAt(pattern, text, at - pattern.gram);
    if (!match) continue;
    const before = found.get(pattern.id);
    found.set(pattern.id, before ? { ...before, last: match.at } : match);
  }
}

function matchAt(pattern: Pattern, text: string, at: number): Match | undefined {
  const { pieces, anchor, id } = pattern;
  const piece = pieces[anchor] ?? "";
  if (at < 0 || !text.startsWith(piece, at)) return undefined;
  let end = at + piece.length;
  for (let next = anchor + 1; next < pieces.length; next += 1) {
    const one = pieces[next] ?? "";
    const place = text.slice(end, end + WIDEST + one.length).indexOf(one);
    if (place < 0) return undefined;
    end += place + one.length;
  }
  let start = at;
  for (let next = anchor - 1; next >= 0; next -= 1) {
    const one = pieces[next] ?? "";
    const from = Math.max(0, start - WIDEST - one.length);
    const place = text.slice(from, start).lastIndexOf(one);
    if (place < 0) return undefined;
    start = from + place;
  }
  if (pattern.startsWord && start > 0 && joinsWords(text.charCodeAt(start - 1))) return undefined;
  return { id, at: start, end, last: start };
}

function longest(pieces: readonly string[]): number {
  let best = 0;
  pieces.forEach((piece, index) => {
    if (piece.length > (pieces[best]?.length ?? 0)) best = index;
  });
  return best;
}

function gramsOf(piece: string): readonly string[] {
  const length = Math.min(piece.length, GRAM);
  const grams = [];
  for (let at = 0; at + length <= piece.length; at += 1) grams.push(piece.slice(at, at + length));
  return grams;
}
