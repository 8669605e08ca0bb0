import type { Phrases, Section } from "@wirecode/model";
import { COMMANDS, type CommandEntry } from "../argv/commands.ts";

/** How to write one command, or all of them. */
export function usage(entry: CommandEntry | undefined, { terminal }: Phrases): Section {
  const usages = entry ? entry.usages : COMMANDS.flatMap((one) => one.usages);
  return {
    id: "usage",
    heading: [terminal.usage],
    blocks: [{ kind: "listing", language: "sh", text: usages.join("\n") }],
  };
}
