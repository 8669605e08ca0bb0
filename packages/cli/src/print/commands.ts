import type { Inlines, Pair, Target } from "@wirecode/model";
import type { Frame } from "./frame.ts";
import { BLANK, type Line } from "./line.ts";
import { indented } from "./paragraph.ts";

/** The command that shows what a link leads to; `undefined` where none does. */
export function commandOf(target: Target): string | undefined {
  switch (target.kind) {
    case "code":
      return `wirecode ${target.protocol} ${target.code}`;
    case "class":
      return `wirecode ${target.protocol} ${target.id}`;
    case "number":
      return `wirecode ${target.value}`;
    case "protocol":
      return `wirecode ${target.protocol}`;
    case "comparison":
      return compareCommand(target);
    case "guide":
      return `wirecode decide ${target.id}`;
    case "page":
      return target.page === "guides" ? "wirecode decide" : undefined;
    case "place":
    case "provider":
    case "url":
      return undefined;
  }
}

/** The command that compares a pair. */
export function compareCommand({ a, b }: Pair): string {
  return a.protocol === b.protocol
    ? `wirecode compare ${a.protocol} ${a.code} ${b.code}`
    : `wirecode compare ${a.protocol}:${a.code} ${b.protocol}:${b.code}`;
}

/** The commands that show what the links in a line lead to. */
export function commandsIn(content: Inlines): readonly string[] {
  return content.flatMap((part): readonly string[] => {
    if (typeof part === "string" || !("content" in part)) return [];
    const command = part.kind === "link" ? commandOf(part.to) : undefined;
    return [...(command === undefined ? [] : [command]), ...commandsIn(part.content)];
  });
}

/** Commands to type, addresses to open or lines of a program; never wrapped, so that they can be copied. */
export function verbatim(
  texts: readonly string[],
  tone: "wire" | "note",
  { indent }: Frame,
): readonly Line[] {
  return texts.map((text) => (text === "" ? BLANK : indented(indent, [{ text, tone, ltr: true }])));
}
