import type { Scalar } from "yaml";

/**
 * Finds where the nth character of a scalar's value stands in the file.
 *
 * Walks value and text side by side: white space matches white space however a folded text is wrapped, an escape
 * matches what it stands for, and a doubled quote matches one.
 */
export function offsetInScalar(text: string, node: Scalar, index: number): number {
  const [start, end] = node.range ?? [0, 0];
  const value = String(node.value);
  const places = placesIn(text, node, value);
  let at = places[Math.min(index, places.length - 1)] ?? start;
  if (!/\s/.test(value[index] ?? " ")) while (at < end && /\s/.test(text[at] ?? "")) at++;
  return Math.min(at, Math.max(end - 1, start));
}

const known = new WeakMap<Scalar, { readonly text: string; readonly places: Uint32Array }>();

/** Where each character of a value stands and what follows it, found out once: a long text may have many problems. */
function placesIn(text: string, node: Scalar, value: string): Uint32Array {
  const before = known.get(node);
  if (before?.text === text) return before.places;
  const [start, end] = node.range ?? [0, 0];
  const places = new Uint32Array(value.length + 1);
  let at = contentStart(text, node, start);
  for (let i = 0; i < value.length; i++) {
    places[i] = at;
    if (at < end) at = step(text, at, value, i, node.type);
  }
  places[value.length] = at;
  known.set(node, { text, places });
  return places;
}

function contentStart(text: string, { type }: Scalar, start: number): number {
  if (type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL") {
    const newline = text.indexOf("\n", start);
    return newline === -1 ? start : newline + 1;
  }
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? start + 1 : start;
}

/** The offset after the character that `value[i]` stands for. */
function step(text: string, at: number, value: string, i: number, type: Scalar["type"]): number {
  const wanted = value[i] ?? "";
  const space = /\s/.test(wanted);
  if (space && /\s/.test(value[i + 1] ?? "")) return at + 1;
  if (space) return skipSpace(text, at);
  const here = skipSpace(text, at);
  if (type === "QUOTE_DOUBLE" && text[here] === "\\") return here + escapeLength(text, here);
  if (type === "QUOTE_SINGLE" && text[here] === "'") return here + 2;
  return here + 1;
}

function skipSpace(text: string, at: number): number {
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}

function escapeLength(text: string, at: number): number {
  const lengths: Record<string, number> = { x: 4, u: 6, U: 10 };
  return lengths[text[at + 1] ?? ""] ?? 2;
}
