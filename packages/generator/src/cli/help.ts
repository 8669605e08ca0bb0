import { renderTable } from "./render/table.ts";
import type { Command } from "./command.ts";
import type { OptionSpecs } from "./options.ts";

/** The help of the whole command line. */
export function helpForAll(commands: readonly Command[]): string {
  const rows = commands.map(({ name, about }) => [`  ${name}`, about]);
  return [
    "Turns a catalogue of status codes in YAML into enums, JSON, Markdown and JSON Schema.",
    "",
    "Usage: wirecode-generate <command> [options]",
    "",
    renderTable(rows),
    "wirecode-generate <command> --help says more about a command.",
    "Exit codes: 0 done, 1 the data is wrong or an output is not current, 2 wrong use, 3 a folder cannot be used.",
    "",
  ].join("\n");
}

/** The help of one command. */
export function helpFor({ name, about, names, options, examples }: Command): string {
  return [
    about,
    "",
    `Usage: wirecode-generate ${name}${names === undefined ? "" : ` ${names}`} [options]`,
    "",
    renderTable(optionRows(options)),
    "Examples:",
    ...examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

function optionRows(options: OptionSpecs): readonly (readonly string[])[] {
  return Object.entries(options).map(([name, { value, about }]) => [
    `  --${name}${value === undefined ? "" : ` ${value}`}`,
    about,
  ]);
}
