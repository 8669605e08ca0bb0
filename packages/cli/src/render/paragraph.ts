import type { Page } from "../command/command.ts";
import { blank } from "./cells.ts";
import type { Line, Span, Tone } from "./line.ts";
import { wrap } from "./wrap.ts";

/** How a paragraph stands on the page. */
interface Shape {
  readonly tone?: Tone | undefined;
  readonly ltr?: boolean | undefined;
  /** Cells before every line. */
  readonly indent?: number;
  /** What hangs before the first line, in place of its last blanks: a bullet, a code. */
  readonly mark?: Span;
}

/** Prose, wrapped to the page. */
export function paragraph(text: string, page: Pick<Page, "width">, shape: Shape = {}): Line[] {
  const { tone, ltr, indent = 0, mark } = shape;
  return wrap(text, page.width - indent).map((words, index) => {
    const before = mark && index === 0 ? mark : gutter(indent);
    return [...(before.text === "" ? [] : [before]), { text: words, tone, ltr }];
  });
}

/** Blank cells that hold a margin. */
export function gutter(width: number): Span {
  return { text: blank(width), gutter: true };
}
