import { isCollection, visit, type YAMLError } from "yaml";
import { firstIndex } from "../first-index.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { locateRange } from "./locate.ts";
import type { Source } from "./source.ts";
import { UNCLOSED, UNCLOSED_QUOTE, yamlWords } from "./yaml-words.ts";

/** Says what is wrong with a file's YAML, in our words: one problem a line, since one slip makes many errors. */
export function explainYaml(errors: readonly YAMLError[], source: Source): readonly Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  const openings = findOpenings(source);
  for (const error of errors) {
    const diagnostic = syntax(error, source, openings);
    if (!found.has(diagnostic.at.line)) found.set(diagnostic.at.line, diagnostic);
  }
  return [...found.values()];
}

function syntax(error: YAMLError, source: Source, openings: readonly Opening[]): Diagnostic {
  const words = yamlWords(error);
  const [message, help] = words;
  const opening =
    words === UNCLOSED || words === UNCLOSED_QUOTE
      ? openingBefore(error.pos[0], openings)
      : undefined;
  const [start, end] = opening === undefined ? error.pos : [opening, opening + 1];
  return {
    rule: "yaml-syntax",
    severity: "error",
    message,
    help,
    at: locateRange(source, start, end),
  };
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
