import type { Code } from "@wirecode/core";
import type { Page } from "../command/command.ts";
import { GAP, row, widest } from "./columns.ts";
import type { Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { isForeign } from "./prose.ts";

const INDENT = 2;

/** A code with words beside it. */
export function codeLine(code: Code, text: string, width: number, page: Page): Line[] {
  const number = { text: String(code.code), tone: outcomeTone(code), ltr: true };
  const words = { text, ltr: isForeign(code.text.lang, page) };
  return row([number, words], [width, page.width - INDENT - width - GAP], INDENT);
}

/** The width of a column of codes. */
export function codeWidth(codes: readonly Code[]): number {
  return widest(codes.map(({ code }) => String(code)));
}
