import { fill, type Phrases } from "@wirecode/model";
import type { Source } from "../terminal/sources.ts";

/** Measures how far a reading has come. */
export interface Meter {
  readonly add: (piece: Uint8Array) => void;
  /** `12.3 / 1024.0 MB, 1 %`, or the number of the line where nobody knows how much is to come. */
  readonly state: () => string;
}

const NEWLINE = 10;

export function openMeter(sources: readonly Pick<Source, "size">[], { terminal }: Phrases): Meter {
  const total = sources.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0);
  let bytes = 0;
  let lines = 0;
  return {
    add(piece) {
      bytes += piece.length;
      if (Number.isNaN(total)) lines += countLines(piece);
    },
    state() {
      if (Number.isNaN(total)) return fill(terminal.atLine, { line: String(lines) });
      const part = Math.floor((100 * bytes) / Math.max(total, 1));
      return `${megabytes(bytes)} / ${megabytes(total)} MB, ${part} %`;
    },
  };
}

function countLines(piece: Uint8Array): number {
  let count = 0;
  for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
