/**
 * Text as search compares it: lower case, without accents and Arabic vowel signs, with the variants of alef, ya and
 * ta marbuta made one, and without the Arabic article at the head of a word.
 */
export function tokens(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}ـ]/gu, "")
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .split(/[^\p{L}\p{N}.]+/u)
    .map((token) => token.replaceAll(/^\.+|\.+$/g, "").replace(/^(?:و?ال)(?=\p{L}{3})/u, ""))
    .filter((token) => token !== "");
}
