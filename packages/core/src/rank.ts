import type { Code, CodeFacts } from "#model";
import { tokens } from "./normalize.ts";

/**
 * The codes among the given ones that match a query, best first.
 *
 * A word of the query matches a word that begins with it. Codes that match more words of the query come first; words
 * count where codes carry them.
 */
export function rank<T extends CodeFacts>(query: string, codes: readonly T[]): readonly T[] {
  const wanted = [...new Set(tokens(query))];
  return codes
    .map((code) => ({ code, score: score(code, wanted) }))
    .filter((hit) => hit.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ code }) => code);
}

/** A word found in a better place counts more; finding one more word of the query beats any place. */
function score(code: CodeFacts | Code, wanted: readonly string[]): number {
  const fields = fieldsOf(code);
  const best = wanted.map((word) => Math.max(0, ...fields.map((field) => weigh(word, field))));
  const found = best.filter((weight) => weight > 0).length;
  const standing = code.status === "unofficial" ? 0.5 : 1;
  return found * MORE_WORDS + best.reduce((sum, weight) => sum + weight, 0) * standing;
}

interface Field {
  readonly weight: number;
  readonly words: readonly string[];
}

const MORE_WORDS = 100;
const PREFIX = 0.6;

function weigh(word: string, { weight, words }: Field): number {
  if (words.includes(word)) return weight;
  return words.some((one) => one.startsWith(word)) ? weight * PREFIX : 0;
}

function fieldsOf(code: CodeFacts | Code): readonly Field[] {
  const { protocol, name, mnemonic = "", phrase, aliases, attributes } = code;
  const facts: Field[] = [
    {
      weight: 20,
      words: tokens(
        `${code.code} ${mnemonic} ${name} ${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")}`,
      ),
    },
    { weight: 8, words: tokens([phrase ?? "", ...aliases].join(" ")) },
    { weight: 4, words: tokens([protocol, ...Object.values(attributes).flat()].join(" ")) },
  ];
  if (!("text" in code)) return facts;
  const { title, summary, meaning, seen = "", fix, use = "" } = code.text;
  return [
    ...facts,
    { weight: 10, words: tokens(title) },
    { weight: 6, words: tokens(summary) },
    { weight: 3, words: tokens([meaning, seen].join(" ")) },
    { weight: 1, words: tokens([...Object.values(fix), use].join(" ")) },
  ];
}
