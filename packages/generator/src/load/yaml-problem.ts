import { isCollection, visit, type YAMLError } from "yaml";
import { firstIndex } from "../first-index.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { locateRange } from "./locate.ts";
import type { Source } from "./source.ts";
import {
  CLOSED_LATE,
  TAB,
  UNCLOSED,
  UNCLOSED_QUOTE,
  type YamlWords,
  yamlWords,
} from "./yaml-words.ts";

/** Says what makes a file's YAML useless, in our words: one problem a line, since one slip makes many errors. */
export function explainYaml(errors: readonly YAMLError[], source: Source): readonly Diagnostic[] {
  if (errors.length === 0) return [];
  // A tab is often read as something else that then goes wrong lines below.
  const tab = /^ *\t/m.exec(source.text);
  if (tab) return [diagnose(TAB, source, tab.index, tab.index + tab[0].length)];
  const found = new Map<number, Diagnostic>();
  const places = { openings: findOpenings(source), closings: findLateClosings(source) };
  for (const error of errors) {
    const diagnostic = syntax(error, source, places);
    if (!found.has(diagnostic.at.line)) found.set(diagnostic.at.line, diagnostic);
  }
  return [...found.values()];
}

function syntax(error: YAMLError, source: Source, { openings, closings }: Places): Diagnostic {
  const late = lateClosingBefore(error.pos[0], closings);
  if (late !== undefined) return diagnose(CLOSED_LATE, source, late, late + 1);
  const words = yamlWords(error);
  const opening =
    words === UNCLOSED || words === UNCLOSED_QUOTE
      ? openingBefore(error.pos[0], openings)
      : undefined;
  const [start, end] = opening === undefined ? error.pos : [opening, opening + 1];
  return diagnose(words, source, start, end);
}

/** Where slips may have begun that parsers notice only later. */
interface Places {
  readonly openings: readonly Opening[];
  readonly closings: readonly LateClosing[];
}

function diagnose([message, help]: YamlWords, source: Source, start: number, end: number) {
  const at = locateRange(source, start, end);
  return { rule: "yaml-syntax", severity: "error", message, help, at } as const;
}

/** A quoted text of several lines, and the end of the line on which it closes. */
interface LateClosing {
  readonly start: number;
  readonly end: number;
  readonly lineEnd: number;
}

/** The quoted texts that close on another line than that on which they open, in the order of the file. */
function findLateClosings({ document, text }: Source): readonly LateClosing[] {
  const found: LateClosing[] = [];
  visit(document, {
    Scalar(_, { range, type }) {
      const [start = 0, end = 0] = range ?? [];
      if (type !== "QUOTE_DOUBLE" && type !== "QUOTE_SINGLE") return;
      if (text[end - 1] !== text[start] || !text.slice(start, end).includes("\n")) return;
      const newline = text.indexOf("\n", end);
      found.push({ start, end, lineEnd: newline === -1 ? text.length : newline });
    },
  });
  return found;
}

/** Where a quoted text of several lines opens, behind whose end something on the same line is wrong. */
function lateClosingBefore(offset: number, closings: readonly LateClosing[]): number | undefined {
  const before = closings[firstIndex(closings, ({ end }) => end > offset) - 1];
  return before && before.lineEnd >= offset ? before.start : undefined;
}

/** From where a bracket or a quote opens to where its value ends. */
interface Opening {
  readonly start: number;
  readonly end: number;
}

/** Where brackets and quotes open, in the order of the file: parsers notice only later that one was never closed. */
function findOpenings(source: Source): readonly Opening[] {
  const found: Opening[] = [];
  visit(source.document, {
    Value(_, node) {
      const [start = 0, , end = 0] = node.range ?? [];
      const opens =
        (isCollection(node) && node.flow === true) || /^["']/.test(source.text[start] ?? "");
      if (opens) found.push({ start, end });
    },
  });
  return found;
}

/** The last opening before an offset whose value reaches it. */
function openingBefore(offset: number, openings: readonly Opening[]): number | undefined {
  let at = firstIndex(openings, ({ start }) => start >= offset) - 1;
  while (at >= 0 && (openings[at]?.end ?? 0) < offset) at--;
  return openings[at]?.start;
}
