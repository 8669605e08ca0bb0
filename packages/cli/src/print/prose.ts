import type { Inlines, Target } from "@wirecode/model";
import { commandsIn, verbatim } from "./commands.ts";
import type { Frame } from "./frame.ts";
import type { Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { addressesOf, runsOf } from "./run.ts";

/** Words with the addresses of what they cite, and the commands that show what they link to. */
export interface Said {
  readonly lines: readonly Line[];
  readonly commands: readonly string[];
}

/** A paragraph. The commands are for whoever knows what stands below it. */
export function prose(content: Inlines, frame: Frame): Said {
  const commands = commandsIn(content);
  const only = soleLink(content);
  if (only && saysItself(only) && commands.length > 0) return { lines: [], commands };
  const look = { ltr: frame.ltr, ...(only && { tone: "label" as const }) };
  return {
    lines: [
      ...paragraph(runsOf(content, look), frame),
      ...verbatim(addressesOf(content), "note", frame),
    ],
    commands,
  };
}

/** What a paragraph leads to that is nothing but a link. */
function soleLink([first, ...others]: Inlines): Target | undefined {
  const isAlone = others.length === 0 && typeof first === "object" && first.kind === "link";
  return isAlone ? first.to : undefined;
}

/** Whether the command names all that words could: a guide, a code and a protocol have titles. */
function saysItself({ kind }: Target): boolean {
  return kind === "comparison" || kind === "class" || kind === "number";
}
