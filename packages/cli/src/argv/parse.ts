import { parseArgs } from "node:util";
import { nearWords } from "@wirecode/model";
import { Trouble } from "../trouble/trouble.ts";
import { OPTION_NAMES, OPTIONS, type Option, type OptionName } from "./options.ts";

/** What stands on the command line, sorted into words and options. */
export interface Arguments {
  readonly words: readonly string[];
  /** In the order in which they stand; of an option given twice the last one counts. */
  readonly given: readonly OptionName[];
  readonly class?: string;
  readonly to?: string;
  readonly limit?: string;
  readonly locale?: string;
  readonly json: boolean;
  /** What is wrong with the options, if anything. */
  readonly trouble?: Trouble;
}

/** Sorts the command line. Options may stand anywhere before `--`; nothing is refused yet. */
export function parse(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: argv.map((one) => (NEGATIVE.test(one) ? ` ${one}` : one)),
    options: PARSE_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const given: OptionName[] = [];
  const values: Partial<Record<OptionName, string>> = {};
  const troubles: Trouble[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value.replace(/^ (?=-\d+$)/, ""));
    if (token.kind !== "option") continue;
    const name = OPTION_NAMES.find((one) => one === token.name);
    const trouble = name ? valueTrouble(name, token) : unknownOption(token.rawName);
    if (trouble) troubles.push(trouble);
    if (name) given.push(name);
    if (name && !trouble && token.value !== undefined) values[name] = token.value;
  }
  const [trouble] = troubles;
  return {
    words,
    given,
    json: given.includes("json"),
    ...(values.class !== undefined && { class: values.class }),
    ...(values.to !== undefined && { to: values.to }),
    ...(values.limit !== undefined && { limit: values.limit }),
    ...(values.locale !== undefined && { locale: values.locale }),
    ...(trouble && { trouble }),
  };
}

/** A number as the kernel gives it, and as `kill -9` has it: no option is called so. */
const NEGATIVE = /^-\d+$/;

const PARSE_OPTIONS = Object.fromEntries(
  Object.entries<Option>(OPTIONS).map(([name, { short, value }]) => [
    name,
    {
      type: value === undefined ? ("boolean" as const) : ("string" as const),
      ...(short && { short }),
    },
  ]),
);

function unknownOption(rawName: string): Trouble {
  const near = nearWords(rawName.replace(/^-+/, ""), OPTION_NAMES);
  const didYouMean = near.map((name) => `--${name}`);
  return new Trouble("misuse", "unknownOption", { option: rawName }, { didYouMean });
}

interface OptionToken {
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueTrouble(name: OptionName, { value, inlineValue }: OptionToken): Trouble | undefined {
  const option = `--${name}`;
  const takesValue = "value" in OPTIONS[name];
  if (!takesValue) {
    return value === undefined ? undefined : new Trouble("misuse", "needlessValue", { option });
  }
  const looksLikeOption = !inlineValue && value?.startsWith("-");
  return !value || looksLikeOption ? new Trouble("misuse", "missingValue", { option }) : undefined;
}
