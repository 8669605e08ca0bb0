import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import { once } from "@wirecode/model";
import type { Location } from "../diagnostic.ts";
import { offsetInScalar } from "./scalar-offset.ts";
import type { Source } from "./source.ts";

/** Keys and indexes from the top of a file to a value. */
export type DataPath = readonly (string | number)[];

/** What to point at. */
export interface Target {
  readonly path: DataPath;
  /** The key or the value at the end of the path; the value if absent. */
  readonly on?: "key" | "value";
  /** A part of a scalar's value. */
  readonly within?: { readonly offset: number; readonly length: number };
}

/** Finds the place of a key or value in a file; where the path leads nowhere, the last entry on the way. */
export function locate(source: Source, { path, on, within }: Target): Location {
  const { pair, node, complete } = walk(source, path);
  const key = pair && isNode(pair.key) ? pair.key : undefined;
  if (complete && isScalar(node) && within) {
    const start = offsetInScalar(source.text, node, within.offset);
    const end = offsetInScalar(source.text, node, within.offset + within.length - 1) + 1;
    return locateRange(source, start, end);
  }
  const value = complete && on !== "key" && node && !isBlock(node, source) ? node : undefined;
  const target = value ?? key ?? node;
  if (!target?.range) return locateRange(source, 0, 0);
  const [start, end] = target.range;
  return locateRange(source, start, isCollection(target) && isBlock(target, source) ? start : end);
}

/** The keys of the map at a path, in the order in which the file has them. */
export function keysAt(source: Source, path: DataPath): readonly string[] {
  const { node, complete } = walk(source, path);
  if (!complete || !isMap(node)) return [];
  return node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
}

/** The keys of the map at the top of a file, and of those right below, each by the path to it as {@link pathKey} writes it. */
export function keysNearTop(source: Source): ReadonlyMap<string, readonly string[]> {
  const top = keysAt(source, []);
  return new Map([
    [pathKey([]), top],
    ...top.map((key) => [pathKey([key]), keysAt(source, [key])] as const),
  ]);
}

/** A path as one string. */
export function pathKey(path: DataPath): string {
  return path.join("\n");
}

/** A location from offsets into the text, cut at the end of its first line. */
export function locateRange(
  {
    path,
    text,
    lines,
  }: { readonly path: string; readonly text: string; readonly lines: LineCounter },
  start: number,
  end: number,
): Location {
  const { line, col } = lines.linePos(Math.min(start, text.length));
  // Looking for the end of the line in the text would take long in a long line with many problems.
  const next = lines.lineStarts[line];
  const last = Math.min(end, next === undefined ? text.length : next - 1);
  return {
    path,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    length: Math.max(last - start, 0),
  };
}

/** The node at a path, and the last pair on the way to it. */
export function walk(source: Source, path: DataPath) {
  let node: unknown = source.document.contents;
  let pair: Pair | undefined;
  for (const step of path) {
    const next = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
    const inner = next ? next.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (next) pair = next;
    if (inner === undefined) return { pair, node: asNode(node), complete: false };
    if (!next) pair = isMap(inner) ? pair : undefined;
    node = inner;
  }
  return { pair, node: asNode(node), complete: true };
}

/** The pairs of a map by their keys; of two that have the same the first. */
const pairsOf = once((map: YAMLMap): ReadonlyMap<string, Pair> => {
  const found = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (key !== undefined && !found.has(key)) found.set(key, pair);
  }
  return found;
});

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

/** Whether a value starts on a line of its own below its key, so that its key says more about it. */
function isBlock(node: Node, source: Source): boolean {
  if (isScalar(node)) return node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL";
  if (!isCollection(node) || !node.range) return true;
  return node.flow !== true || source.text.slice(node.range[0], node.range[1]).includes("\n");
}
