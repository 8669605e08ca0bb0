import { fill, type Phrases } from "@wirecode/core/model";
import { OPTIONS, type Option, type OptionName } from "../arguments/options.ts";
import type { Page } from "../command/command.ts";
import { COMMANDS, type CommandEntry } from "../command/table.ts";
import { INSTALLATIONS } from "../completion/installations.ts";
import { commands } from "./commands.ts";
import { factTable } from "./fact-table.ts";
import { section } from "./heading.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { usage } from "./usage.ts";

/** What the program is, its commands, options and exit codes. */
export function helpView(page: Page): readonly Line[] {
  const { site, terminal } = page.phrases;
  const entries = COMMANDS.map(({ usages, summary }) => [
    ...commands(usages),
    ...paragraph(terminal[summary], page, { indent: 6 }),
  ]);
  const hint = fill(terminal.helpHint, { command: "wirecode help compare" });
  return stack([
    paragraph(site.tagline, page),
    section(terminal.commands, entries.flat(), page),
    section(
      terminal.options,
      options(
        COMMANDS.flatMap((entry) => entry.options),
        page,
      ),
      page,
    ),
    section(
      terminal.examples,
      commands(COMMANDS.flatMap(({ examples }) => examples.slice(0, 1))),
      page,
    ),
    section(terminal.exitCodes, exitCodes(page), page),
    paragraph(hint, page, { tone: "note" }),
  ]);
}

/** One command: how to write it, its options, and examples. */
export function commandHelpView(entry: CommandEntry, page: Page): readonly Line[] {
  const { terminal } = page.phrases;
  return stack([
    paragraph(terminal[entry.summary], page),
    usage(entry, page),
    section(terminal.options, options(entry.options, page), page),
    section(terminal.examples, commands(entry.examples), page),
    entry.name === "completion" ? installations(page) : [],
    section(terminal.exitCodes, exitCodes(page), page),
  ]);
}

function options(names: readonly OptionName[], page: Page): readonly Line[] {
  const present = Object.entries<Option>(OPTIONS).filter(([name]) =>
    names.some((one) => one === name),
  );
  const facts = present.map(([name, { short, value, summary }]) => {
    const long = `--${name}${value === undefined ? "" : ` <${value}>`}`;
    const text = short ? `${long}, -${short}` : long;
    return { label: wire(text), value: { text: page.phrases.terminal[summary] } };
  });
  return factTable(facts, page);
}

function exitCodes(page: Page): readonly Line[] {
  const meanings = [
    "exitAnswered",
    "exitUnknown",
    "exitMisused",
  ] as const satisfies readonly (keyof Phrases["terminal"])[];
  const facts = meanings.map((meaning, code) => ({
    label: wire(String(code)),
    value: { text: page.phrases.terminal[meaning] },
  }));
  return factTable(facts, page);
}

function installations(page: Page): readonly Line[] {
  const lines = Object.values(INSTALLATIONS);
  return [...paragraph(page.phrases.terminal.installCompletion, page), ...commands(lines)];
}

function wire(text: string) {
  return { text, tone: "wire" as const, ltr: true };
}
