import { isCollection, visit, type YAMLError } from "yaml";
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
  for (const error of errors) {
    const diagnostic = syntax(error, source);
    if (!found.has(diagnostic.at.line)) found.set(diagnostic.at.line, diagnostic);
  }
  return [...found.values()];
}

function syntax(error: YAMLError, source: Source): Diagnostic {
  const late = findLateClosing(source, error.pos[0]);
  if (late !== undefined) return diagnose(CLOSED_LATE, source, late, late + 1);
  const words = yamlWords(error);
  const opening =
    words === UNCLOSED || words === UNCLOSED_QUOTE ? findOpening(source, error.pos[0]) : undefined;
  const [start, end] = opening === undefined ? error.pos : [opening, opening + 1];
  return diagnose(words, source, start, end);
}

function diagnose([message, help]: YamlWords, source: Source, start: number, end: number) {
  const at = locateRange(source, start, end);
  return { rule: "yaml-syntax", severity: "error", message, help, at } as const;
}

/** Where a quoted text of several lines opens, behind whose end something on the same line is wrong. */
function findLateClosing(source: Source, offset: number): number | undefined {
  let found: number | undefined;
  visit(source.document, {
    Scalar(_, { range, type }) {
      const [start = 0, end = 0] = range ?? [];
      if (type !== "QUOTE_DOUBLE" && type !== "QUOTE_SINGLE") return;
      const { text } = source;
      if (end > offset || !text.slice(start, end).includes("\n")) return;
      if (!text.slice(end, offset).includes("\n") && text[end - 1] === text[start]) found = start;
    },
  });
  return found;
}

/** Where the last bracket or quote before an offset opens: parsers notice only later that it was never closed. */
function findOpening(source: Source, offset: number): number | undefined {
  let found: number | undefined;
  visit(source.document, {
    Value(_, node) {
      const [start = 0, , end = 0] = node.range ?? [];
      const opens =
        (isCollection(node) && node.flow === true) || /^["']/.test(source.text[start] ?? "");
      if (opens && start < offset && end >= offset) found = start;
    },
  });
  return found;
}
