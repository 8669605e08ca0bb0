import stringWidth from "string-width";
import type { Location } from "../../diagnostic.ts";
import { visible } from "@wirecode/model";

const WIDEST = 120;
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/**
 * The line of a problem with the line above it, and carets below the part that is wrong.
 *
 * Carets count columns as terminals draw them: two for a wide character, none for a combining one. Terminals that
 * reorder right-to-left text put it elsewhere, so such a part is also repeated behind its carets, and the line is
 * isolated so that it does not drag its number along.
 */
export function frame(
  { line, column, length }: Location,
  lines: readonly string[],
): readonly string[] {
  const text = lines[line - 1];
  if (text === undefined) return [];
  const gutter = String(line).length;
  const above = lines[line - 2];
  const { before, marked, after } = cut(text, column - 1, length);
  const carets = " ".repeat(stringWidth(before)) + "^".repeat(Math.max(1, stringWidth(marked)));
  const repeated =
    RIGHT_TO_LEFT.test(before + marked) && marked.trim() !== "" ? ` ${isolate(marked)}` : "";
  return [
    ...(above === undefined
      ? []
      : [row(String(line - 1), gutter, isolate(shorten(visible(above.slice(0, WIDEST + 1)))))]),
    row(String(line), gutter, isolate(before + marked + after)),
    row("", gutter, carets + repeated),
  ];
}

/** Splits a line around its marked part, and leaves out what would not fit beside it; a line may be a whole file. */
function cut(text: string, start: number, length: number) {
  const near = Math.max(0, start - WIDEST * 2);
  const end = start + length;
  let before = visible(text.slice(near, start));
  let marked = visible(text.slice(start, Math.min(end, start + WIDEST + 1)));
  if (near > 0 || stringWidth(before) > WIDEST * 0.8) before = `…${before.slice(-WIDEST * 0.5)}`;
  const room = Math.max(20, WIDEST - before.length);
  if (marked.length > room) marked = `${marked.slice(0, room - 1)}…`;
  const after = visible(text.slice(end, end + WIDEST + 1));
  return { before, marked, after: shorten(after, Math.max(0, room - marked.length)) };
}

function shorten(text: string, room = WIDEST): string {
  return text.length > room ? `${text.slice(0, Math.max(0, room - 1))}…` : text;
}

function row(number: string, gutter: number, text: string): string {
  return `    ${number.padStart(gutter)} | ${text}`.trimEnd();
}

function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2066${text}\u2069` : text;
}
