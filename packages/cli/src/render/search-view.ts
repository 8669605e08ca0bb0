import { fill, keyOf, type Bundle, type SearchDocument } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { commands, compareCommand } from "./commands.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { commonNote, isForeign } from "./prose.ts";
import { title } from "./title.ts";

/** What a search found. */
export interface Matches {
  /** Best first. */
  readonly matches: readonly SearchDocument[];
  /** How many there are, shown or not. */
  readonly count: number;
  /** How many are to be shown; as many as one can look over if absent. */
  readonly limit: number | undefined;
  readonly bundles: readonly Bundle[];
}

const MOST = 8;

/** The best matches: codes with title and summary, others with the command that shows them. */
export function searchView(
  { matches, count, limit = MOST, bundles }: Matches,
  page: Page,
): readonly Line[] {
  const shown = matches.slice(0, limit);
  const rest = count - shown.length;
  const more = fill(page.phrases.terminal.moreMatches, { count: String(rest) });
  return stack([
    commonNote(shown, page),
    ...shown.map((match) => matchView(match, bundles, page)),
    rest > 0 ? paragraph(more, page, { tone: "note" }) : [],
  ]);
}

function matchView(match: SearchDocument, bundles: readonly Bundle[], page: Page): readonly Line[] {
  const ltr = isForeign(match.lang, page);
  return [
    ...headOf(match, bundles, page),
    ...(match.summary === undefined ? [] : paragraph(match.summary, page, { indent: 2, ltr })),
    ...commands(commandFor(match)),
  ];
}

function headOf(match: SearchDocument, bundles: readonly Bundle[], page: Page): readonly Line[] {
  const bundle = bundles.find(({ protocol }) => protocol.id === match.protocol);
  const code = bundle?.codes.find((one) => keyOf(one) === match.code);
  if (match.kind === "code" && bundle && code) return title({ code, bundle }, page);
  const { title: text, kind, code: id = "" } = match;
  const protocol = bundle?.protocol.title ?? "";
  const told = kind === "class" ? `${protocol} ${id}: ${text}` : text;
  return paragraph(told, page, { tone: "heading", ltr: isForeign(match.lang, page) });
}

/** The command that shows what is no code. */
function commandFor({ kind, a, b, id, protocol, code }: SearchDocument): readonly string[] {
  switch (kind) {
    case "comparison":
      return a && b ? [compareCommand({ a, b })] : [];
    case "guide":
      return [`wirecode decide ${id}`];
    case "class":
      return [`wirecode ${protocol} ${code}`];
    case "code":
    case "term":
    case "number":
    case "protocol":
      return [];
  }
}
