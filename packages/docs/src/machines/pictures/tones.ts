import type { Retry } from "@wirecode/model";
import { formatHex } from "culori";
import { readFileSync } from "node:fs";
import { styleSheetAt } from "../../places.ts";

const sheet = (name: string) => readFileSync(styleSheetAt(name), "utf8");

const COLOUR = /--(?<name>[\w-]+): light-dark\((?<light>oklch\([^)]+\)|#[\da-f]+),/g;

/** The colours of the light theme as sRGB, by their names in the style sheet. */
export const COLOURS = Object.fromEntries(
  [...sheet("tokens").matchAll(COLOUR)]
    .map(({ groups }) => [groups?.["name"], formatHex(groups?.["light"])])
    // What the sheet says first holds for everybody, what follows for those who want more contrast.
    .toReversed(),
);

const TONE = /\[data-retry="(?<retry>[\w-]+)"\] \{\s+--tone: var\(--(?<name>\w+)\)/g;

/** The names of these colours, by the retry answer that they stand for. */
const TONES = new Map(
  [...sheet("retry").matchAll(TONE)].map(({ groups }) => [groups?.["retry"], groups?.["name"]]),
);

/** The colour that stands for a retry answer in the light theme. */
export function toneOf(retry: Retry): string {
  return COLOURS[TONES.get(retry) ?? "quiet"] ?? "#000000";
}
