import { blank } from "./cells.ts";
import type { Frame } from "./frame.ts";
import type { Line, Span } from "./line.ts";
import type { Look, Runs } from "./run.ts";
import { wrapRuns } from "./wrap-runs.ts";

/** Lines of text, each wrapped within the frame. */
export function paragraph(texts: readonly Runs[], { width, indent }: Frame): readonly Line[] {
  return texts
    .filter((runs) => runs.length > 0)
    .flatMap((runs) => wrapRuns(runs, width - indent).map((line) => indented(indent, line)));
}

/** Sentences, each in lines of its own. */
export function sentences(
  all: readonly string[],
  width: number,
  look: Look & { readonly indent?: number } = {},
): readonly Line[] {
  const { indent = 0, ...as } = look;
  return paragraph(
    all.map((text) => [{ text, ...as }]),
    { width, indent },
  );
}

/** A line behind its margin. */
export function indented(indent: number, line: Line): Line {
  return indent === 0 ? line : [gutter(indent), ...line];
}

/** Lines with a mark in place of the margin of the first. */
export function marked(
  mark: string,
  [first, ...others]: readonly Line[],
  { indent }: Frame,
): readonly Line[] {
  if (!first) return [];
  const margin = { text: `${mark} `.padStart(indent), gutter: true };
  return [[margin, ...first.filter((_, index) => index > 0)], ...others];
}

/** Blank cells that hold a margin. */
export function gutter(width: number): Span {
  return { text: blank(width), gutter: true };
}
