import { isCollection, isMap, isScalar, type Pair, visit, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import { locateRange } from "./locate.ts";
import type { Source } from "./source.ts";
import { UNCLOSED, UNCLOSED_QUOTE, yamlWords } from "./yaml-words.ts";

/** Says what is wrong with a file's YAML, in our words: one problem a line, since one slip makes many errors. */
export function explainYaml(errors: readonly YAMLError[], source: Source): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const error of errors) {
    const duplicate = error.code === "DUPLICATE_KEY";
    const diagnostic = duplicate ? duplicateKey(error, source) : syntax(error, source);
    const place = `${duplicate} ${diagnostic.at.line}`;
    if (!found.has(place)) found.set(place, diagnostic);
  }
  return [...found.values()];
}

function syntax(error: YAMLError, source: Source): Diagnostic {
  const words = yamlWords(error);
  const [message, help] = words;
  const opening =
    words === UNCLOSED || words === UNCLOSED_QUOTE ? findOpening(source, error.pos[0]) : undefined;
  const [start, end] = opening === undefined ? error.pos : [opening, opening + 1];
  return {
    rule: "yaml-syntax",
    severity: "error",
    message,
    help,
    at: locateRange(source, start, end),
  };
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

function duplicateKey(error: YAMLError, source: Source): Diagnostic {
  const [offset] = error.pos;
  const { key, first } = findTwin(source, offset);
  return {
    rule: "key-duplicate",
    severity: "error",
    message: `\`${key}\` is already a key of the same entry, and only one of the two can hold.`,
    help: "Merge the two, or correct the key of one.",
    at: locateRange(source, offset, offset + key.length),
    ...(first !== undefined && { also: [locateRange(source, first, first + key.length)] }),
  };
}

function findTwin(
  source: Source,
  offset: number,
): { readonly key: string; readonly first?: number } {
  let twin: { key: string; first?: number } = { key: "" };
  visit(source.document, {
    Map(_, map) {
      const second = map.items.find((pair) => startOf(pair) === offset);
      if (!second || !isMap(map)) return;
      const key = isScalar(second.key) ? String(second.key.value) : "";
      const same = map.items.find(
        (pair) => pair !== second && isScalar(pair.key) && String(pair.key.value) === key,
      );
      const first = same && startOf(same);
      twin = { key, ...(first !== undefined && { first }) };
      return visit.BREAK;
    },
  });
  return twin;
}

function startOf({ key }: Pair): number | undefined {
  return isScalar(key) ? key.range?.[0] : undefined;
}
