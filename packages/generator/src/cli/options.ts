import { own } from "../own.ts";
import { parseArgs } from "node:util";
import { nearest } from "../nearest.ts";
import { UsageError } from "./io.ts";

/** What the help says about an option, and how it is read. */
export interface OptionSpec {
  /** What stands for its value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  readonly about: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The options of one call. */
export interface Options {
  readonly positionals: readonly string[];
  /** Whether a switch is set. */
  has(name: string): boolean;
  /** The value of an option that has one or a fallback. */
  one(name: string): string | undefined;
  /** The values of a repeatable option. */
  all(name: string): readonly string[];
}

/** Reads a command's arguments. @throws UsageError when they are not what the command knows. */
export function readOptions(
  args: readonly string[],
  specs: OptionSpecs,
  takesNames: boolean,
): Options {
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        { type: spec.value === undefined ? "boolean" : "string", multiple: true } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option")
      values.set(token.name, [...(values.get(token.name) ?? []), readValue(token, specs)]);
  }
  if (!takesNames && positionals[0] !== undefined) {
    throw new UsageError(`\`${positionals[0]}\` is neither an option nor the value of one.`);
  }
  const spec = (name: string) => specs[name];
  const all = (name: string) => values.get(name) ?? [];
  for (const [name, given] of values) {
    if (given.length > 1 && spec(name)?.repeatable !== true && spec(name)?.value !== undefined) {
      throw new UsageError(`--${name} is given more than once.`);
    }
  }
  return {
    positionals,
    has: (name) => values.has(name),
    one: (name) => all(name)[0] ?? spec(name)?.fallback,
    all,
  };
}

function readValue(
  {
    name,
    rawName,
    value,
  }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  specs: OptionSpecs,
): string {
  const spec = own(specs, name);
  if (!spec) {
    const meant = nearest(name, Object.keys(specs));
    throw new UsageError(
      `There is no option ${rawName}.${meant === undefined ? "" : ` Did you mean --${meant}?`}`,
    );
  }
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value.`);
    return "";
  }
  if (value === undefined || value === "" || value.startsWith("-")) {
    throw new UsageError(`--${name} needs a value: --${name} ${spec.value}.`);
  }
  if (spec.choices && !spec.choices.includes(value)) {
    throw new UsageError(`--${name} knows no \`${value}\`.${suggest(value, spec.choices)}`);
  }
  return value;
}

/** ` Did you mean …?`, or the list of what there is. */
export function suggest(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  return meant === undefined ? ` There are: ${known.join(", ")}.` : ` Did you mean \`${meant}\`?`;
}
