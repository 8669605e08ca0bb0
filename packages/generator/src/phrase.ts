/** How far apart the two sides of a `*` may stand, as in `@wirecode/explain`. */
const WIDEST = 200;

/** A phrase or a text as they are compared: in lower case, with single spaces and the quotation marks of ASCII. */
export function foldPhrase(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\u2018\u2019\u201B`\u00B4]/g, "'")
    .replaceAll(/[\u201C\u201D]/g, '"')
    .replaceAll(/[\u2010\u2011\u2013]/g, "-");
}

/** What stands between the `*` of a phrase. */
export function piecesOf(phrase: string): readonly string[] {
  return foldPhrase(phrase)
    .split("*")
    .filter((piece) => piece !== "");
}

/** How long the place is where a phrase stands in a folded text; `undefined` where it stands nowhere. */
export function matchLength(phrase: string, folded: string): number | undefined {
  const [first = "", ...others] = piecesOf(phrase);
  for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
    let end = at + first.length;
    const fits = others.every((piece) => {
      const place = folded.slice(end, end + WIDEST + piece.length).indexOf(piece);
      if (place >= 0) end += place + piece.length;
      return place >= 0;
    });
    if (fits) return end - at;
  }
  return undefined;
}
