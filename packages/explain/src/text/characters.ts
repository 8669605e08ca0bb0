/** Whether a character of this UTF-16 value is one of `0` to `9`. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether it is a letter of ASCII. */
export function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/** Whether it is a letter of a script that puts spaces between words, so that a word can start beside it. */
export function joinsWords(unit: number): boolean {
  return isDigit(unit) || isLetter(unit) || (unit >= 0xc0 && unit < 0x2e80 && unit !== 0xd7);
}

/** Whether it is a space, a tab or the end of a line. */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}

/** Where the spaces that start at a place end. */
export function skipSpaces(text: string, at: number, most = 200): number {
  const end = Math.min(text.length, at + most);
  let place = at;
  while (place < end && isSpace(text.charCodeAt(place))) place += 1;
  return place;
}

/** Where the spaces that end at a place begin. */
export function backOverSpaces(text: string, at: number, most = 200): number {
  const end = Math.max(0, at - most);
  let place = at;
  while (place > end && isSpace(text.charCodeAt(place - 1))) place -= 1;
  return place;
}

/** The word of ASCII letters that ends at a place, in lower case. */
export function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 24 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, at).toLowerCase();
}

/** The word of ASCII letters that begins at a place, in lower case. */
export function wordAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 24 && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(at, end).toLowerCase();
}
