import { DEFAULT_DATA } from "../command-line.ts";
import type { OptionSpec } from "./options.ts";

export const dataOption: OptionSpec = {
  value: "<dir>",
  fallback: DEFAULT_DATA,
  about: "The data folder; data if absent.",
};

export const localeOption: OptionSpec = {
  value: "<tag>",
  repeatable: true,
  about: "Only this language; repeatable.",
};

/** The forms in which problems are printed. */
const FORMATS = ["text", "json", "github"] as const;

export const formatOption: OptionSpec = {
  value: "<format>",
  choices: FORMATS,
  fallback: "text",
  about: "How problems are printed: text, json or github.",
};
