/** Finds a whole word where its script parts words; Arabic joins articles, conjunctions and endings to them. */
export function wholeWord(word: string, flags = "iu"): RegExp {
  const literal = escaped(word);
  if (/\p{Script=Arabic}/u.test(word)) {
    return new RegExp(
      `(?<![\\p{L}\\p{M}])[وف]?[بكل]?(?:ال|ل)?${literal}(?:ات|ين|ون|ان|[هةي]|ها|هم)?(?![\\p{L}\\p{M}])`,
      flags,
    );
  }
  const parted =
    !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Hangul}/u.test(
      word,
    );
  return new RegExp(
    parted ? `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])` : literal,
    flags,
  );
}

/** A quick look before the exact one: finds every whole word of some, and a few that are parts of words. */
export function anyOf(words: readonly string[]): RegExp {
  // Bounds around all of them are fast, and those around each are not.
  const latin = words.filter((word) => LATIN.test(word)).map(escaped);
  const others = words.filter((word) => !LATIN.test(word)).map(escaped);
  const parts = latin.length > 0 ? [`\\b(?:${latin.join("|")})\\b`, ...others] : others;
  return new RegExp(parts.join("|"), "gi");
}

const LATIN = /^\w(?:.*\w)?$/;

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
