/** The letters and signs of Chinese and Japanese: a line may end behind each of them. */
const SOLID =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303F\\u30FB\\u30FC\\uFF01-\\uFF65";

/** Scripts that write no spaces between words, at whose ends alone a line may end. */
const JOINED = "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

// Asked before the patterns, which take Intl a millisecond to make up: the blocks that hold such scripts, and others.
const PERHAPS_UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\uFFFF]/;

/** A space within what is read as one: the requirement `MUST NOT`, the document `RFC 6531`, its section `RFC 5321 §4.2`. */
const WITHIN = String.raw`(?<=\b(?:MUST|SHALL|SHOULD)) (?=NOT\b)|(?<=\bRFC) (?=\d)|(?<=\bRFC \d+) (?=§)`;

/** A word with the blanks behind it; a no-break space is no blank, nor is a narrow one. */
const WORD = /* @__PURE__ */ new RegExp(
  String.raw`(?:\S|[\u00A0\u202F]|${WITHIN})+[^\S\u00A0\u202F]*`,
  "g",
);

/** The same where letters stand alone, or words have no spaces between them. */
const ATOM = /* @__PURE__ */ new RegExp(
  `(?:[${SOLID}]\\p{M}*|[${JOINED}][${JOINED}\\p{M}]*|(?:(?![${SOLID}${JOINED}])(?:\\S|[\\u00A0\\u202F]|${WITHIN}))+)[^\\S\\u00A0\\u202F]*`,
  "gu",
);

const IS_JOINED = /* @__PURE__ */ new RegExp(`^[${JOINED}]`, "u");

/** What begins no line: what closes or goes on, and small kana (UAX #14: CL, CP, EX, IS, SY, NS, IN, PO, QU, CJ). */
const NEVER_FIRST =
  /^[\p{Pe}\p{Pf}\p{Lm}\u00A0\u202F'"!,.:;?%/·‥…—–〜ฯ・、。！，．：；？％～°‰℃ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]/u;

/** What ends no line: what opens, and signs that belong to what follows (UAX #14: OP, PR, QU). */
const NEVER_LAST = /[\p{Ps}\p{Pi}\p{Sc}\u00A0\u202F'"§#@＃＠]$/u;

const BLANK_BEHIND = /[^\S\u00A0\u202F]$/;

/** The pieces of a text that no line break may tear apart, each with the blanks behind it; joined they are the text. */
export function pieces(text: string): readonly string[] {
  if (!PERHAPS_UNSPACED.test(text)) return text.match(WORD) ?? [];
  const all: string[] = [];
  for (const atom of (text.match(ATOM) ?? []).flatMap(words)) {
    const last = all.at(-1);
    if (last === undefined || mayPart(last, atom)) all.push(atom);
    else all[all.length - 1] = last + atom;
  }
  return all;
}

function mayPart(before: string, after: string): boolean {
  // Thai writes its sign of repetition behind a space.
  if (BLANK_BEHIND.test(before)) return !/^\p{Lm}/u.test(after);
  return !NEVER_LAST.test(before) && !NEVER_FIRST.test(after);
}

/** The words of a run that has no spaces between them: where they end only a dictionary knows, such as that of ICU. */
function words(atom: string): readonly string[] {
  if (!IS_JOINED.test(atom)) return [atom];
  const found = new Intl.Segmenter(undefined, { granularity: "word" }).segment(atom.trimEnd());
  const parts = Array.from(found, ({ segment }) => segment);
  const blanks = atom.slice(atom.trimEnd().length);
  return parts.map((part, at) => (at === parts.length - 1 ? part + blanks : part));
}
