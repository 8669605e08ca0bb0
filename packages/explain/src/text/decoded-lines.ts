import { decodeBytes } from "./decode.ts";

/** Puts the lines of a text together from pieces of its bytes. */
export interface DecodedLines {
  /** Takes the next piece, and gives the lines that are complete with it, without their ends. */
  push(piece: Uint8Array): readonly string[];
  /** Gives what is left when there are no more pieces. */
  end(): readonly string[];
}

const NEWLINE = 10;

/**
 * Makes it. A line is UTF-8, or Latin-1 where it is none, whatever the lines around it are; of a line longer than `longest`
 * bytes the beginning is kept.
 */
export function decodedLines(longest: number): DecodedLines {
  let open: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    const kept = piece.subarray(0, longest - length);
    // A piece may be the reader's own memory, which it fills again.
    if (kept.length > 0) open.push(kept.slice());
    length += kept.length;
  };
  const close = (): Uint8Array => {
    const line = joined(open, length);
    open = [];
    length = 0;
    return line;
  };
  return {
    push(piece) {
      const first = piece.indexOf(NEWLINE);
      if (first < 0) {
        keep(piece);
        return [];
      }
      const last = piece.lastIndexOf(NEWLINE);
      keep(piece.subarray(0, first));
      const lines = [decodeLine(whole(close(), longest))];
      if (last > first) lines.push(...decodeLines(piece.subarray(first + 1, last)));
      keep(piece.subarray(last + 1));
      return lines;
    },
    end: () => (length === 0 ? [] : [decodeLine(whole(close(), longest))]),
  };
}

/** Pieces of bytes in one. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A line that was cut, up to the end of its last character. */
function whole(line: Uint8Array, longest: number): Uint8Array {
  if (line.length < longest) return line;
  let end = line.length;
  while (end > 0 && line.length - end < 4 && ((line[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return line.subarray(0, Math.max(0, end - 1));
}

/** Many lines at once: it is tried whether all of them are UTF-8, as most are. */
function decodeLines(bytes: Uint8Array): readonly string[] {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.split("\n").map(withoutReturn);
  } catch {
    const lines: string[] = [];
    for (let from = 0; from <= bytes.length;) {
      const found = bytes.indexOf(NEWLINE, from);
      const end = found < 0 ? bytes.length : found;
      lines.push(decodeLine(bytes.subarray(from, end)));
      from = end + 1;
    }
    return lines;
  }
}

function decodeLine(bytes: Uint8Array): string {
  return withoutReturn(decodeBytes(bytes));
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
