import type { z } from "zod";
import { ID } from "../load/layout.ts";
import { quote } from "./name-value.ts";

/** A way in which names are written. */
interface Spelling {
  /** The regular expression of it. */
  readonly pattern: string;
  readonly name: string;
  readonly help: string;
  /** The words of a name, written so. */
  readonly join: (words: readonly string[]) => string;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The ways in which names are written. */
export const SPELLINGS: readonly Spelling[] = [
  {
    pattern: String(/^[A-Z][A-Za-z0-9]*$/),
    name: "in PascalCase",
    help: "Start each word with a capital letter and leave out what stands between them, as in `TwoWords`.",
    join: (words) => words.map(capital).join(""),
  },
  {
    pattern: String(ID),
    name: "in lower-case words joined by hyphens",
    help: "Write lower-case words joined by hyphens, such as `two-words`.",
    join: (words) => words.map((word) => word.toLowerCase()).join("-"),
  },
];

/** Says of a text how it has to be written, and writes it so where that is known. */
export function wrongSpelling(
  { pattern, input }: z.core.$ZodIssueInvalidStringFormat,
  about: string | undefined,
): { readonly message: string; readonly help: string } {
  const known = SPELLINGS.find((one) => one.pattern === pattern);
  const own = about === undefined ? "" : ` ${about}`;
  if (!known) {
    const wanted = pattern === undefined ? "" : ` It has to match ${quote(pattern)}.`;
    return {
      message: `${quote(input)} is not written as it has to be here.`,
      help:
        `${own}${about === undefined ? wanted : ""}`.trim() ||
        "See its neighbours for how it is written.",
    };
  }
  const words = input?.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? [];
  const mended = known.join(words);
  const fits = mended !== "" && mended !== input && /^[A-Za-z]/.test(mended);
  return {
    message: `${quote(input)} is not written ${known.name}.`,
    help: `${fits ? `Write ${quote(mended)}.` : known.help}${own}`,
  };
}
