import type { Outcome } from "@wirecode/core/model";
import { readFileSync } from "node:fs";
import { styleSheetAt } from "../../places.ts";

const sheet = (name: string) => readFileSync(styleSheetAt(name), "utf8");

const COLOUR = /--(?<name>[\w-]+): light-dark\((?<light>#[\da-f]+),/g;

/** The colours of the light theme, by their names in the style sheet. */
export const COLOURS = Object.fromEntries(
  [...sheet("tokens").matchAll(COLOUR)]
    .map(({ groups }) => [groups?.["name"], groups?.["light"]])
    // What the sheet says first holds for everybody, what follows for those who want more contrast.
    .toReversed(),
);

/** The colour that stands for an outcome in the light theme. */
export function toneOf(outcome: Outcome) {
  return COLOURS[TONES[outcome]] ?? "#000000";
}

const TONES: Readonly<Record<Outcome, string>> = {
  provisional: "progress",
  intermediate: "progress",
  success: "success",
  redirection: "elsewhere",
  "transient-failure": "passing",
  "permanent-failure": "lasting",
  failure: "lasting",
  unstated: "quiet",
};
