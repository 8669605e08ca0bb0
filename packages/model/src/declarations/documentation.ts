import { z } from "zod";
import { internal } from "../schema/shape.ts";
import type { Names } from "./names.ts";

const WIDTH = 116;

/** The comment above a property: what its schema says, unless the name of its type says it. */
export function documented(schema: z.core.$ZodType, names: Names): readonly string[] {
  const paragraphs = descriptionOf(schema, names);
  return comment([
    ...(paragraphs === undefined ? [] : [paragraphs]),
    ...(internal.get(schema) ? ["@internal"] : []),
  ]);
}

/** A comment of several parts, in as many lines as it needs; none where there is nothing to say. */
export function comment(parts: readonly string[]): readonly string[] {
  const lines = parts.flatMap((part) => part.split("\n")).flatMap(wrap);
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.length === 1) return [`/** ${first} */`];
  return [["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n")];
}

function descriptionOf(schema: z.core.$ZodType, names: Names): string | undefined {
  if (names.has(schema)) return undefined;
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const wraps =
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable;
  return wraps ? descriptionOf(schema.unwrap(), names) : undefined;
}

/** Text that cannot end the comment it stands in, in lines that fit; those of a list's item stand below its words. */
function wrap(text: string): readonly string[] {
  const indent = text.startsWith("- ") ? "  " : "";
  const lines: string[] = [];
  for (const word of text.replaceAll("*/", String.raw`*\/`).split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + word.length >= WIDTH) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
