import { foldName, headlineOf, keyOf, type Guide, type GuideOutcome } from "@wirecode/core/model";
import type { Found } from "../catalogue/quick.ts";
import type { Page } from "../command/command.ts";
import { GAP, row, widest, type Cell } from "./columns.ts";
import { commands } from "./commands.ts";
import { quoted } from "./facts.ts";
import { section } from "./heading.ts";
import { stack, type Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { paragraph } from "./paragraph.ts";
import { isForeign, note } from "./prose.ts";

/** An outcome of a guide with the codes it names. */
export interface Decided {
  readonly guide: Guide;
  readonly outcome: GuideOutcome;
  readonly codes: readonly Found[];
}

const INDENT = 2;

/** What a guide advises in the end, its codes, and the commands that tell more about them. */
export function outcomeView({ guide, outcome, codes }: Decided, page: Page): readonly Line[] {
  const { title, advice } = outcome;
  const ltr = isForeign(guide.lang, page);
  const width = widest(codes.map(nameOf));
  const widths = [width, page.width - INDENT - width - GAP];
  return stack([
    [...note(guide, page), ...paragraph(title, page, { tone: "heading", ltr })],
    codes.flatMap((found) =>
      row(
        [{ text: nameOf(found), tone: outcomeTone(found.code), ltr: true }, wordsOf(found, page)],
        widths,
        INDENT,
      ),
    ),
    paragraph(advice, page, { ltr }),
    section(
      page.phrases.terminal.readMore,
      commands(codes.map(({ code }) => `wirecode ${code.protocol} ${keyOf(code)}`)),
      page,
    ),
  ]);
}

function nameOf({ code, bundle }: Found): string {
  return `${bundle.protocol.title} ${headlineOf(code)}`;
}

/** The phrase of the standard, or what happened where no standard gives more than the name does. */
function wordsOf({ code }: Found, page: Page): Cell {
  const { phrase, mnemonic, text } = code;
  return phrase === null || foldName(phrase) === foldName(mnemonic ?? "")
    ? { text: text.title, ltr: isForeign(text.lang, page) }
    : quoted(phrase);
}
