import { runsOf } from "@wirecode/model";
import type { Line, Span } from "./line.ts";

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";
const RIGHT_TO_LEFT_MARK = "\u200F";

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * Marks what runs from left to right within a line that runs the other way, so that a terminal which reorders text
 * keeps `RFC 5321 §3.4` together and no code moves to the wrong side of a bracket. The marks take no cells.
 * Terminals take a line's direction from its letters; where it has none of its own, a mark says it.
 */
export function isolate(line: Line): Line {
  if (!followsPage(line)) return line;
  const marked = line.map(isolateSpan);
  const says = line.some(({ text, ltr }) => !ltr && RIGHT_TO_LEFT.test(text));
  return says ? marked : [{ text: RIGHT_TO_LEFT_MARK }, ...marked];
}

/** Whether a line is of the page's language, or goes on with a table whose first column is empty here. */
function followsPage(line: Line): boolean {
  const columns = line.filter(({ gutter }) => gutter).length;
  return columns > 1 || line.some(({ ltr, gutter }) => !ltr && !gutter);
}

function isolateSpan(span: Span): Span {
  if (span.gutter || span.text === "") return span;
  if (span.ltr) return { ...span, text: around(span.text) };
  const runs = runsOf(span.text).map(({ text, isLatin }) => (isLatin ? around(text) : text));
  return { ...span, text: runs.join("") };
}

function around(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}
