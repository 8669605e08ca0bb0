import { isDigit } from "../text/characters.ts";

/** Some lines that belong together. */
interface Block {
  /** The number of the first line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** No reply has more lines, and no line is read beyond this many UTF-16 units. */
const MOST_LINES = 200;
export const LONGEST_LINE = 65_536;

/** Puts the lines of a reply of several lines together: `550-First`, `550 Last`. Every other line is one by itself. */
export interface Grouper {
  /** Takes the next line, and gives the blocks that are complete with it. */
  push(line: string): readonly Block[];
  /** Gives what is left when there are no more lines. */
  end(): readonly Block[];
}

/** Makes a grouper; it holds a reply at a time and no more. */
export function grouper(): Grouper {
  let number = 0;
  let open: { readonly line: number; readonly code: string; readonly lines: string[] } | undefined;
  const close = (): readonly Block[] => {
    const done = open;
    open = undefined;
    return done ? [{ line: done.line, text: done.lines.join("\n") }] : [];
  };
  return {
    push(line) {
      number += 1;
      const text = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
      const start = replyStart(text);
      if (open && start?.code === open.code && open.lines.length < MOST_LINES) {
        open.lines.push(text);
        return start.more ? [] : close();
      }
      // The lines between the first and the last need not bear the code, RFC 959 section 4.2.
      if (open && /^[ \t]/.test(text) && open.lines.length < MOST_LINES) {
        open.lines.push(text);
        return [];
      }
      const before = close();
      if (start?.more !== true) return [...before, { line: number, text }];
      open = { line: number, code: start.code, lines: [text] };
      return before;
    },
    end: close,
  };
}

/** The code that a line of a reply begins with, behind what marks it in a transcript, and whether more lines follow. */
function replyStart(line: string): { readonly code: string; readonly more: boolean } | undefined {
  let at = 0;
  while (at < 12 && /[\s<>|*"'-]/.test(line.charAt(at))) at += 1;
  if (/^[SR]: /.test(line.slice(at, at + 3))) at += 3;
  if (line.startsWith("Response:", at)) at += 9;
  while (at < 24 && /[\s"']/.test(line.charAt(at))) at += 1;
  for (let digit = 0; digit < 3; digit += 1) {
    if (!isDigit(line.charCodeAt(at + digit))) return undefined;
  }
  const after = line.charAt(at + 3);
  if (after !== "-" && after !== " " && after !== "") return undefined;
  return { code: line.slice(at, at + 3), more: after === "-" };
}
