import {
  fill,
  paragraph,
  type Block,
  type Blocks,
  type Inlines,
  type Phrases,
  type Section,
} from "@wirecode/model";
import { OPTIONS, type Option, type OptionName } from "../argv/options.ts";
import { COMMANDS, type CommandEntry } from "../argv/commands.ts";
import { INSTALLATIONS } from "../completion/installations.ts";
import type { Shown } from "../print/page.ts";
import { usage } from "./usage.ts";

/** What the program is, its commands, options and exit codes. */
export function helpPage(phrases: Phrases): Shown {
  const { site, terminal } = phrases;
  const hint = fill(terminal.helpHint, { command: "wirecode help compare" });
  const options = COMMANDS.flatMap((entry) => entry.options);
  const examples = COMMANDS.flatMap((entry) => entry.examples.slice(0, 1));
  return {
    lead: [paragraph(site.tagline)],
    sections: [
      {
        id: "commands",
        heading: [terminal.commands],
        blocks: COMMANDS.map((entry) => summary(entry, phrases)),
      },
      ...optionsAndExamples(options, examples, phrases),
      exitCodes(phrases),
    ],
    end: [{ kind: "note", content: [hint] }],
  };
}

/** One command: how to write it, its options, and examples. */
export function commandHelpPage(entry: CommandEntry, phrases: Phrases): Shown {
  return {
    lead: [paragraph(phrases.terminal[entry.summary])],
    sections: [
      usage(entry, phrases),
      ...optionsAndExamples(entry.options, entry.examples, phrases),
      exitCodes(phrases),
    ],
    end: entry.name === "completion" ? installations(phrases) : [],
  };
}

function summary({ name, usages, summary: sentence }: CommandEntry, { terminal }: Phrases): Block {
  const heading = usages.flatMap((text, index): Inlines => {
    const command = { kind: "wire", text } as const;
    return index === 0 ? [command] : [{ kind: "break" }, command];
  });
  return { kind: "part", id: name, heading, blocks: [paragraph(terminal[sentence])] };
}

function optionsAndExamples(
  names: readonly OptionName[],
  examples: readonly string[],
  { terminal }: Phrases,
): readonly Section[] {
  const rows = Object.entries<Option>(OPTIONS)
    .filter(([name]) => names.some((one) => one === name))
    .map(([name, option]) => [spelling(name, option), terminal[option.summary]] as const);
  return [
    { id: "options", heading: [terminal.options], blocks: [meanings(rows)] },
    { id: "examples", heading: [terminal.examples], blocks: [listing(examples)] },
  ];
}

function spelling(name: string, { short, value }: Option): string {
  const long = `--${name}${value === undefined ? "" : ` <${value}>`}`;
  return short ? `${long}, -${short}` : long;
}

function exitCodes({ terminal }: Phrases): Section {
  const sentences = [
    terminal.exitAnswered,
    terminal.exitUnknown,
    terminal.exitMisused,
    terminal.exitFailed,
  ];
  const rows = sentences.map((sentence, code) => [String(code), sentence] as const);
  return { id: "exit-codes", heading: [terminal.exitCodes], blocks: [meanings(rows)] };
}

function installations({ terminal }: Phrases): Blocks {
  return [paragraph(terminal.installCompletion), listing(Object.values(INSTALLATIONS))];
}

/** What can be typed or comes back, and what it means. */
function meanings(rows: readonly (readonly [typed: string, meaning: string])[]): Block {
  return {
    kind: "table",
    head: [],
    rows: rows.map(([text, meaning]) => [[{ kind: "wire", text }], [meaning]]),
  };
}

function listing(lines: readonly string[]): Block {
  return { kind: "listing", language: "sh", text: lines.join("\n") };
}
