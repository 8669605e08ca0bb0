import { fill, list, type Phrases } from "@wirecode/core/model";
import { visible } from "./visible.ts";

type SentenceId = keyof Phrases["terminal"];

interface Circumstances {
  /** What to type instead, the likeliest first. */
  readonly didYouMean?: readonly string[];
  /** Everything there is to choose from. */
  readonly known?: readonly string[];
}

/** Why a question has no answer: what was asked for does not exist, or the command line makes no sense. */
export class Trouble extends Error {
  readonly kind: "unknown" | "misuse";
  readonly sentence: SentenceId;
  readonly args: Readonly<Record<string, string>>;
  readonly circumstances: Circumstances;

  constructor(
    kind: "unknown" | "misuse",
    sentence: SentenceId,
    args: Readonly<Record<string, string>> = {},
    circumstances: Circumstances = {},
  ) {
    super(sentence);
    this.kind = kind;
    this.sentence = sentence;
    this.args = args;
    this.circumstances = circumstances;
  }
}

/** Trouble in whole sentences: what happened, what there is, what was probably meant. */
export function explain({ sentence, args, circumstances }: Trouble, phrases: Phrases): string[] {
  const { terminal } = phrases;
  const { known = [], didYouMean = [] } = circumstances;
  const shown = Object.entries(args).map(([name, typed]) => [name, visible(typed)] as const);
  return [
    fill(terminal[sentence], Object.fromEntries(shown)),
    ...(known.length > 0 ? [fill(terminal.known, { known: list(known, phrases) })] : []),
    ...(didYouMean.length > 0
      ? [fill(terminal.didYouMean, { candidates: list(didYouMean, phrases, "or") })]
      : []),
  ];
}
