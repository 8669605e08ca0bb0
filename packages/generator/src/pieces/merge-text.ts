import { isMap, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { child } from "../child.ts";
import type { DataPath } from "../load/locate.ts";
import type { Source } from "../load/source.ts";
import { own } from "../own.ts";
import { entryEnd, lineStart } from "../order/lines.ts";
import type { Change } from "./read-piece.ts";
import { renderYaml } from "./render-yaml.ts";

type Written = Pick<Change, "path" | "value">;

/**
 * Puts strings into a text file, each into its entry, or where the English has that. The lines of other entries stay as they
 * are, byte by byte; an entry that changes is written anew, and so is all that stands between brackets.
 * @param english - What the file in the reference language holds, for the order of what is new.
 */
export function mergeText(
  source: Source | undefined,
  changes: readonly Written[],
  english: unknown,
): string {
  const root = source?.document.contents;
  if (!source || !isMap(root)) return renderYaml(nested(changes, 0, english), 0);
  const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
  return editsOf(source, root, changes, english)
    .toSorted((one, other) => other.start - one.start || other.order - one.order)
    .reduce(
      (text, { start, end, insert }) =>
        text.slice(0, start) + insert.replaceAll("\n", newline) + text.slice(end),
      source.text,
    );
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** Which of several at one place comes first. */
  readonly order: number;
}

function editsOf(
  source: Source,
  root: YAMLMap,
  changes: readonly Written[],
  english: unknown,
): readonly Edit[] {
  if (root.flow !== true) return editsIn(source, root, changes, 0, english);
  const [start = 0, end = start] = root.range ?? [];
  const insert = renderYaml(merge(root, changes, 0, english), 0).trimEnd();
  return [{ start, end, insert, order: 0 }];
}

/** What has to change of a map that stands at some depth of the file. */
function editsIn(
  source: Source,
  map: YAMLMap,
  changes: readonly Written[],
  depth: number,
  english: unknown,
): readonly Edit[] {
  const steps = [...new Set(changes.map(({ path }) => String(path[depth])))];
  const wanted = orderOf(english);
  return steps
    .toSorted((one, other) => wanted(one) - wanted(other))
    .flatMap((step, order): readonly Edit[] => {
      const within = changes.filter(({ path }) => String(path[depth]) === step);
      const below = child(english, step);
      const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return [insertion(source, map, { step, order, changes: within, depth, english })];
      const node = pair.value;
      if (isMap(node) && node.flow !== true && within.every(({ path }) => path.length > depth + 1))
        return editsIn(source, node, within, depth + 1, below);
      const merged = merge(node, within, depth + 1, below);
      return [replacement(source, pair, merged)];
    });
}

/** Where each key stands in the English; what that does not have comes last. */
function orderOf(english: unknown): (key: string) => number {
  const keys = typeof english === "object" && english !== null ? Object.keys(english) : [];
  const places = new Map(keys.map((key, index) => [key, index]));
  return (key) => places.get(key) ?? keys.length;
}

interface New {
  readonly step: string;
  readonly order: number;
  readonly changes: readonly Written[];
  readonly depth: number;
  readonly english: unknown;
}

/** A pair that is not there yet goes behind the last of those that come before it in the English. */
function insertion(
  { text }: Source,
  map: YAMLMap,
  { step, order, changes, depth, english }: New,
): Edit {
  const wanted = orderOf(english);
  const starts = map.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const before = map.items.findLastIndex(
    ({ key }) => isScalar(key) && wanted(String(key.value)) <= wanted(step),
  );
  const first = starts[0] ?? 0;
  const indent = first - lineStart(text, first);
  const at = before === -1 ? lineStart(text, first) : entryEnd(text, starts[before] ?? 0);
  const value = nested(changes, depth + 1, child(english, step));
  const gap = at > 0 && text[at - 1] !== "\n" ? "\n" : "";
  return { start: at, end: at, order, insert: gap + renderYaml({ [step]: value }, indent) };
}

/** The lines of a pair with another value. */
function replacement({ text }: Source, { key }: Pair, value: unknown): Edit {
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const name = isScalar(key) ? String(key.value) : "";
  const indent = start - lineStart(text, start);
  const rendered = renderYaml({ [name]: value }, indent).slice(indent);
  return { start, end: entryEnd(text, start), insert: rendered, order: 0 };
}

/** A value that does not stand on lines of its own, with changes in it. */
function merge(
  node: unknown,
  changes: readonly Written[],
  depth: number,
  english: unknown,
): unknown {
  return mergeValues(
    isMap(node) ? toPlain(node) : undefined,
    nested(changes, depth, english),
    english,
  );
}

function toPlain(node: Node): unknown {
  return node.toJSON();
}

/** One value with what another has, in the order of the English; a list or a text takes the place of what was there. */
function mergeValues(value: unknown, other: unknown, english: unknown): unknown {
  if (!isRecord(value) || !isRecord(other)) return other;
  const wanted = orderOf(english);
  const keys = [...new Set([...Object.keys(value), ...Object.keys(other)])];
  const merged = keys
    .toSorted((one, another) => wanted(one) - wanted(another))
    .map((key) => [
      key,
      Object.hasOwn(other, key)
        ? mergeValues(own(value, key), other[key], child(english, key))
        : value[key],
    ]);
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Changes as the values that they make below a depth, in the order of the English. */
function nested(changes: readonly Written[], depth: number, english: unknown): unknown {
  const [only] = changes;
  if (only && only.path.length <= depth) return only.value;
  const wanted = orderOf(english);
  const steps = [...new Set(changes.map(({ path }) => String(path[depth])))].toSorted(
    (one, other) => wanted(one) - wanted(other),
  );
  return Object.fromEntries(
    steps.map((step) => [
      step,
      nested(
        changes.filter(({ path }) => String(path[depth]) === step),
        depth + 1,
        child(english, step),
      ),
    ]),
  );
}

/** The paths of the strings that changes give a text. */
export function pathsOf({ path, value }: Written): readonly DataPath[] {
  return typeof value === "string" ? [path] : value.map((_, index) => [...path, index]);
}
