import { headlineOf, type Code } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { GAP, row, widest, type Cell } from "./columns.ts";
import { quoted } from "./facts.ts";
import type { Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { isForeign } from "./prose.ts";

const INDENT = 2;

/** A code with words beside it. */
export function codeLine(code: Code, text: string, width: number, page: Page): Line[] {
  return beside(code, { text, ltr: isForeign(code.text.lang, page) }, width, page);
}

/** A code with the phrase of its standard beside it. */
export function quotedLine(code: Code, phrase: string, width: number, page: Page): Line[] {
  return beside(code, quoted(phrase), width, page);
}

function beside(code: Code, words: Cell, width: number, page: Page): Line[] {
  const number = { text: headlineOf(code), tone: outcomeTone(code), ltr: true };
  return row([number, words], [width, page.width - INDENT - width - GAP], INDENT);
}

/** The width of a column of codes. */
export function codeWidth(codes: readonly Code[]): number {
  return widest(codes.map(headlineOf));
}
