// RFC 2119 §1 to §5, and only in capitals (RFC 8174 §2).
const KEYWORD =
  /(?<![\p{L}\p{N}_])(?:MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)(?: NOT)?(?![\p{L}\p{N}_])/gu;

// A quick look, since the exact one is slow on much text.
const ANY = /MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL/;

/** The keywords of a text by which RFCs say what is required, in order, and where each stands. */
export function keywordsIn(text: string): readonly { keyword: string; offset: number }[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(KEYWORD)].map(({ 0: keyword, index }) => ({ keyword, offset: index }));
}
