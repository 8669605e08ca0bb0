import { answers, notes, providers, subcodePlaces } from "../../generated/providers.js";
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

/** Where the logs of a provider have its subcodes, and what each says. */
export type Subcodes = (typeof subcodePlaces)[number] & {
  readonly notes: ReadonlyMap<string, Note>;
};

interface Directory {
  readonly providers: readonly Provider[];
  readonly notes: readonly Note[];
  readonly subcodes: readonly Subcodes[];
}

let made: Directory | undefined;

/** The providers and their notes. */
export function directory(): Directory {
  if (made) return made;
  const all = linesOf(providers).map((line): Provider => {
    const [id = "", title = "", url = "", hosts = "", marks = ""] = line.split("\t");
    return { id, title, url, signs: [...listOf(hosts, "|"), ...listOf(marks, "|")] };
  });
  const coded = new Map<Provider, Map<string, Note>>();
  const own = linesOf(notes).flatMap((line): readonly Note[] => {
    const [number, row, only, codes = "", patterns = "", subcode = ""] = line.split("\t");
    const provider = all[Number(number)];
    const answer = answers[Number(row)];
    if (!provider || !answer) return [];
    const note = {
      provider,
      answer,
      only: only === "1",
      codes: listOf(codes, " "),
      patterns: listOf(patterns, "|"),
    };
    if (subcode !== "") {
      const known = coded.get(provider) ?? new Map<string, Note>();
      coded.set(provider, known.set(subcode, note));
    }
    return [note];
  });
  const subcodes = subcodePlaces.flatMap((places): readonly Subcodes[] => {
    const provider = all[places.provider];
    const known = provider && coded.get(provider);
    return known ? [{ ...places, notes: known }] : [];
  });
  return (made = { providers: all, notes: own, subcodes });
}

function listOf(text: string, separator: string): readonly string[] {
  return text === "" ? [] : text.split(separator);
}
