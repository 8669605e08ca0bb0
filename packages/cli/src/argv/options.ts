import type { Phrases } from "@wirecode/model";

/** An option of the command line. */
export interface Option {
  readonly short?: string;
  /** What its value is called in usages; options without one are switches. */
  readonly value?: string;
  readonly summary: keyof Phrases["terminal"];
}

/** Every option, in the order in which help lists them. */
export const OPTIONS = {
  class: { value: "class", summary: "optionClass" },
  to: { value: "protocol", summary: "optionTo" },
  limit: { value: "count", summary: "optionLimit" },
  summary: { summary: "optionSummary" },
  unofficial: { summary: "optionUnofficial" },
  locale: { value: "tag", summary: "optionLocale" },
  json: { summary: "optionJson" },
  "no-color": { summary: "optionNoColor" },
  help: { short: "h", summary: "optionHelp" },
  version: { short: "v", summary: "optionVersion" },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** The names of all options. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets what it was given
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** The options that every command takes. */
export const COMMON_OPTIONS: readonly OptionName[] = [
  "locale",
  "json",
  "no-color",
  "help",
  "version",
];
