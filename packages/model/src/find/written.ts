import { asciiDigits } from "../words/digits.ts";
import { atChanges } from "./unspaced.ts";

/**
 * The words of what somebody typed or pasted; numbers keep their dots, and a hyphen, a slash or a letter
 * that is not Latin ends a number.
 */
export function wordsOf(text: string): readonly string[] {
  return asciiDigits(text.normalize("NFKC"))
    .split(/[^\p{L}\p{M}\p{N}._@-]+|(?<=\d)-(?=\d)/u)
    .flatMap((word) => atChanges(word.replaceAll(/^[._-]+|[._-]+$/g, "")))
    .filter((word) => word !== "");
}

/** Whether a word is written like a value: a number, a dotted or hexadecimal one, a sense or a class of numbers. */
export function isValue(word: string): boolean {
  return /^(?:\d+(?:\.\d+)*(?:@[a-z][a-z0-9-]*)?|0x[0-9a-f]+|\d\.?[xyz]\.?[xyz])$/i.test(word);
}

/** What standards and programs call a code in front of it. */
const LABELS: ReadonlySet<string> = new Set(
  "status code error reply response close errno exit with".split(" "),
);

/** Whether a word beside a code only says that it is one. */
export function isLabel(word: string): boolean {
  return LABELS.has(word.toLowerCase());
}

/** The protocol and the code of a status line such as `HTTP/1.1 404 Not Found` (RFC 9112 §4), wherever it stands. */
export function statusLineIn(
  text: string,
): { readonly protocol: string; readonly code: string } | undefined {
  if (!text.includes("/")) return undefined;
  const line = /(?<protocol>\p{L}[\p{L}\p{N}]*)\/\d(?:\.\d)?"?\s+(?<code>\d{3})(?!\d)/u.exec(text);
  const { protocol, code } = line?.groups ?? {};
  return protocol !== undefined && code !== undefined ? { protocol, code } : undefined;
}
