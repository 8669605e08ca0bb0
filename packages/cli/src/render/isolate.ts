import type { Line, Span } from "./line.ts";

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";
const RIGHT_TO_LEFT_MARK = "\u200F";

const TOKEN = String.raw`[§<"-]{0,2}[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}._@<>/§+=#*&%~:'-]*[\p{Script=Latin}\p{Nd}>"*+])?`;
const RUN = new RegExp(`${TOKEN}(?: ${TOKEN})*`, "gu");
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Marks what runs from left to right within a line that runs the other way, so that a terminal which reorders text
 * keeps `RFC 5321 §3.4` together and no code moves to the wrong side of a bracket. The marks take no cells.
 */
export function isolate(line: Line): Line {
  const mixed = line.some(({ text, ltr }) => !ltr && RIGHT_TO_LEFT.test(text));
  const hold = line[0]?.gutter && !mixed && isContinuation(line);
  const marked = mixed || hold ? line.map(isolateSpan) : line;
  return hold ? [{ text: RIGHT_TO_LEFT_MARK }, ...marked] : marked;
}

function isolateSpan(span: Span): Span {
  if (span.gutter || span.text === "") return span;
  const text = span.ltr ? around(span.text) : span.text.replaceAll(RUN, around);
  return { ...span, text };
}

function around(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

/** A table's line whose first column is empty: nothing in it says which way the table runs. */
function isContinuation(line: Line): boolean {
  return line.filter(({ gutter }) => gutter).length > 1;
}
