import { once } from "../once.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { ProtocolWords } from "../shapes/words.ts";
import { fallBack } from "./fall-back.ts";

/**
 * The phrases of a language as they are said of one protocol: its own where it has some.
 * @internal
 */
export function phrasesFor(words: ProtocolWords, phrases: Phrases): Phrases {
  return words.phrases ? made(phrases)(words) : phrases;
}

const made = once((phrases: Phrases) =>
  once(({ phrases: own = {} }: ProtocolWords): Phrases => {
    const { fallback = [], ...said } = own;
    const known = phrases.fallback ?? [];
    // What the protocol says in the language needs no phrase that the language lacks.
    const lacking = known.filter((path) => !has(said, path));
    return { ...fallBack(phrases, said), fallback: [...lacking, ...fallback] };
  }),
);

function has(words: object, path: string): boolean {
  let value: unknown = words;
  for (const key of path.split("/")) {
    const entries: readonly (readonly [string, unknown])[] =
      typeof value === "object" && value !== null ? Object.entries(value) : [];
    value = entries.find(([name]) => name === key)?.[1];
  }
  return value !== undefined;
}
