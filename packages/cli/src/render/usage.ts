import type { Page } from "../command/command.ts";
import { COMMANDS, type CommandEntry } from "../command/table.ts";
import { commands } from "./commands.ts";
import { section } from "./heading.ts";
import type { Line } from "./line.ts";

/** How to write one command, or all of them. */
export function usage(entry: CommandEntry | undefined, page: Page): readonly Line[] {
  const usages = entry ? entry.usages : COMMANDS.flatMap((one) => one.usages);
  return section(page.phrases.terminal.usage, commands(usages), page);
}
