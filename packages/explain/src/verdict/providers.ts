import { answers, notes, providers } from "../../generated/providers.js";
import { linesOf } from "../facts/lines.ts";

/** Who answers. */
export interface Provider {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The hosts that its servers have, and the words that only its texts have. */
  readonly signs: readonly string[];
}

/** What a provider says, more exact than the code of the standard. */
export interface Note {
  readonly provider: Provider;
  readonly answer: (typeof answers)[number];
  /** Whether a sign of the provider has to stand in the text as well. */
  readonly only: boolean;
  readonly codes: readonly string[];
  readonly patterns: readonly string[];
}

let made: { readonly providers: readonly Provider[]; readonly notes: readonly Note[] } | undefined;

/** The providers and their notes. */
export function directory() {
  if (made) return made;
  const all = linesOf(providers).map((line): Provider => {
    const [id = "", title = "", url = "", hosts = "", marks = ""] = line.split("\t");
    return { id, title, url, signs: [...listOf(hosts, "|"), ...listOf(marks, "|")] };
  });
  const own = linesOf(notes).flatMap((line): readonly Note[] => {
    const [number, row, only, codes = "", patterns = ""] = line.split("\t");
    const provider = all[Number(number)];
    const answer = answers[Number(row)];
    if (!provider || !answer) return [];
    return [
      {
        provider,
        answer,
        only: only === "1",
        codes: listOf(codes, " "),
        patterns: listOf(patterns, "|"),
      },
    ];
  });
  return (made = { providers: all, notes: own });
}

function listOf(text: string, separator: string): readonly string[] {
  return text === "" ? [] : text.split(separator);
}
