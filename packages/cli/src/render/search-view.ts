import { fill, type Bundle, type Code } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { commonNote, isForeign } from "./prose.ts";
import { title } from "./title.ts";

/** What a search found. */
export interface Finds {
  /** Best match first. */
  readonly codes: readonly Code[];
  readonly bundles: readonly Bundle[];
}

const MOST = 8;

/** The best matches, each with its title and summary. */
export function searchView({ codes, bundles }: Finds, page: Page): readonly Line[] {
  const shown = codes.slice(0, MOST);
  const rest = codes.length - MOST;
  const more = fill(page.phrases.terminal.moreMatches, { count: String(rest) });
  return stack([
    commonNote(
      shown.map(({ text }) => text),
      page,
    ),
    ...shown.map((code) => hit(code, bundles, page)),
    rest > 0 ? paragraph(more, page, { tone: "note" }) : [],
  ]);
}

function hit(code: Code, bundles: readonly Bundle[], page: Page): readonly Line[] {
  const bundle = bundles.find(({ protocol }) => protocol.id === code.protocol);
  if (!bundle) return [];
  const { text } = code;
  return [
    ...title({ code, bundle }, page),
    ...paragraph(text.summary, page, { indent: 2, ltr: isForeign(text.lang, page) }),
  ];
}
