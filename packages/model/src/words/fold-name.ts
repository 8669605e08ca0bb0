import { asciiDigits } from "./digits.ts";

/**
 * A name or a value as lookups compare it: `NOT_FOUND`, `not-found`, `Not Found` and `NotFound` are one, and so are
 * `smtp:551` and `SMTP-551`. Digits are those of ASCII; dots and hyphens stay between digits, where they tell `5.1.1`
 * from `511` and `4000-4999` from a number.
 */
export function foldName(name: string): string {
  if (/^[A-Za-z][ -/:-~A-Za-z]*$/.test(name)) return name.toLowerCase().replaceAll(/[^a-z]+/g, "");
  const plain = isAscii(name)
    ? name
    : asciiDigits(name.normalize("NFKD").replaceAll(/\p{M}/gu, "")).normalize("NFC");
  return plain
    .toLowerCase()
    .replaceAll(/(?<=\d)[^\p{L}\p{N}.]+(?=\d)/gu, "-")
    .replaceAll(/[^\p{L}\p{N}.-]+|(?<!\d)[.-]+|[.-]+(?!\d)/gu, "");
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
