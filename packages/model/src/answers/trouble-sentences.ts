import { fill, list } from "../words/sentence.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";

/**
 * Why a question has no answer, before it is put into words.
 * @internal
 */
export interface TroubleFacts {
  readonly sentence: keyof Phrases["terminal"];
  /** What the sentence names, fit to be shown. */
  readonly args?: Readonly<Record<string, string>>;
  /** What to ask for instead, the likeliest first. */
  readonly didYouMean?: readonly string[];
  /** Everything there is to choose from. */
  readonly known?: readonly string[];
}

/**
 * Trouble in whole sentences: what is wrong, what there is, what was probably meant.
 * @internal
 */
export function troubleSentences(
  { sentence, args = {}, didYouMean = [], known = [] }: TroubleFacts,
  phrases: Pick<Phrases, "terminal" | "lang" | "lists">,
): readonly [wrong: string, ...instead: string[]] {
  const { terminal } = phrases;
  return [
    fill(terminal[sentence], args),
    ...(known.length > 0 ? [fill(terminal.known, { known: list(known, phrases) })] : []),
    ...(didYouMean.length > 0
      ? [fill(terminal.didYouMean, { candidates: list(didYouMean, phrases, "or") })]
      : []),
  ];
}
