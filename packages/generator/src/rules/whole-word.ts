import { ARABIC_JOINS, isArabic, isParted, LETTER } from "@wirecode/model";

/** A word or phrase to look for in texts, all in small letters: see `fold`. */
export interface Word {
  /** What a text has wherever the word is: without what may be joined to it. */
  readonly core: string;
  /** The whole of the word where its core stands in a text; `undefined` where that is a part of another word. */
  readonly around: (text: string, at: number) => Span | undefined;
}

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word as a whole, where its script parts words; Arabic joins articles, conjunctions and endings to them. */
export function wholeWord(word: string): Word {
  return wordOf(word, false);
}

/** A word that begins with a stem, whatever endings are joined to it; of a phrase each word may have some. */
export function wordStem(stem: string): Word {
  return wordOf(stem, true);
}

/** The first place where a word stands in a text. */
export function findWord(text: string, { core, around }: Word): Span | undefined {
  for (let at = text.indexOf(core); at !== -1; at = text.indexOf(core, at + 1)) {
    const span = around(text, at);
    if (span) return span;
  }
  return undefined;
}

function wordOf(word: string, isStem: boolean): Word {
  if (isArabic(word)) return arabicWord(word, isStem);
  if (!isParted(word))
    return { core: word, around: (_, at) => ({ start: at, end: at + word.length }) };
  const parts = isStem ? word.split(" ") : [word];
  return { core: parts[0] ?? "", around: (text, at) => partedWord(parts, isStem, text, at) };
}

// Patterns that every word shares: V8 takes far longer to make classes of letters than to look at one.
const AFTER_LETTER = new RegExp(`(?<=${LETTER})`, "uy");
const BEFORE_LETTER = new RegExp(`(?=${LETTER})`, "uy");
const LETTERS = new RegExp(`(?:${LETTER})*`, "uy");

function partedWord(
  parts: readonly string[],
  isStem: boolean,
  text: string,
  at: number,
): Span | undefined {
  if (endOf(AFTER_LETTER, text, at) !== undefined) return undefined;
  let end = at;
  for (const [index, part] of parts.entries()) {
    const start = index === 0 ? at : (endOf(LETTERS, text, end) ?? end) + 1;
    if (index > 0 && text[start - 1] !== " ") return undefined;
    if (!text.startsWith(part, start)) return undefined;
    end = start + part.length;
  }
  if (!isStem && endOf(BEFORE_LETTER, text, end) !== undefined) return undefined;
  return { start: at, end };
}

const ENDING = "(?:ات|ين|ون|ان|تين|تان|[هةيك]|ها|هم|هما|كم|نا|ا|ًا)?";
const ARABIC_LETTER = String.raw`[\p{L}\p{M}]`;

const JOINED_BEFORE = new RegExp(`(?<=(?<!${ARABIC_LETTER})(?<joined>${ARABIC_JOINS}))`, "uy");
const JOINED = new RegExp(`^${ARABIC_JOINS}$`, "u");
const MOST_JOINED = 4;

/** What may follow the body of a word, and of one that ends in ة, which is written ت before an ending. */
const ENDINGS = {
  whole: new RegExp(`${ENDING}(?!${ARABIC_LETTER})`, "uy"),
  stem: new RegExp(`${ARABIC_LETTER}*`, "uy"),
  wholeOfFeminine: new RegExp(`(?:ة|ت|ات)${ENDING}(?!${ARABIC_LETTER})`, "uy"),
  stemOfFeminine: new RegExp(`(?:ة|ت|ات)${ARABIC_LETTER}*`, "uy"),
};

/** Each word of an Arabic phrase with or without what may be joined to it. */
function arabicWord(phrase: string, isStem: boolean): Word {
  const parts = phrase.split(" ").map((word) => {
    const bare = word.replace(/^ال(?=..)/, "");
    const body = bare.replace(/(?<=.)ة$/, "");
    const kind = isStem ? "stem" : "whole";
    return { body, ending: ENDINGS[body === bare ? kind : (`${kind}OfFeminine` as const)] };
  });
  const [first, ...others] = parts;
  if (!first) throw new RangeError("A phrase has a word.");
  return {
    core: first.body,
    around(text, at) {
      JOINED_BEFORE.lastIndex = at;
      const joined = JOINED_BEFORE.exec(text)?.groups?.["joined"];
      if (joined === undefined) return undefined;
      let end = endOf(first.ending, text, at + first.body.length);
      for (const { body, ending } of others) {
        if (end === undefined || text[end] !== " ") return undefined;
        const start = bodyFrom(text, end + 1, body);
        end = start === undefined ? undefined : endOf(ending, text, start + body.length);
      }
      return end === undefined ? undefined : { start: at - joined.length, end };
    },
  };
}

/** Where the body of a word begins, behind what is joined to it. */
function bodyFrom(text: string, at: number, body: string): number | undefined {
  for (let start = at; start <= at + MOST_JOINED; start++) {
    if (text.startsWith(body, start) && JOINED.test(text.slice(at, start))) return start;
  }
  return undefined;
}

/** Where what a pattern finds at a place ends. */
function endOf(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
