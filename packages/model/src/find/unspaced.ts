/** The scripts that put no spaces between words, or write endings to them as letters of their own, as Korean does. */
const LETTERS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

const START = /* @__PURE__ */ new RegExp(`^[${LETTERS}]`, "u");

// Where another script begins: 502错误, กลับ550, و504.
const CHANGE = /* @__PURE__ */ new RegExp(
  `(?<=[${LETTERS}]\\p{M}*)(?![${LETTERS}\\p{M}])|(?<![${LETTERS}])(?=[${LETTERS}])|(?<=\\d)(?=[^\\p{Script=Latin}\\d.])|(?<=[^\\p{Script=Latin}\\d.])(?=\\d)`,
  "u",
);

/** Whether a token is of a run that no spaces part, so that it is two letters of it rather than a word. */
export function isUnspaced(token: string): boolean {
  return token.charCodeAt(0) >= 0x0e_00 && START.test(token);
}

/**
 * The parts of what stands between two spaces: words and numbers whole, and of a run without spaces every two
 * neighbouring letters. That needs no dictionary, so that an index and a query agree wherever each is made.
 */
export function tokensOf(piece: string): readonly string[] {
  return atChanges(piece).flatMap((part) => (isUnspaced(part) ? pairsOf(part) : part));
}

/** A text, cut where letters with and without spaces between words meet, and where digits meet letters that are not Latin. */
export function atChanges(text: string): readonly string[] {
  // Most texts are plain, and preparing for those that are not takes its time.
  return /^[ -~]*$/.test(text) ? [text] : text.split(CHANGE);
}

function pairsOf(run: string): readonly string[] {
  const letters = lettersOf(run);
  return letters.length < 2 ? [run] : letters.slice(1).map((next, at) => `${letters[at]}${next}`);
}

/** The letters of a run, each with the marks on it. */
export function lettersOf(run: string): readonly string[] {
  return run.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}
