import { troubleSentences, type Phrases, type TroubleFacts } from "@wirecode/model";
import { visible } from "./visible.ts";

type SentenceId = TroubleFacts["sentence"];
type Circumstances = Pick<TroubleFacts, "didYouMean" | "known">;

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
export function explain(
  { sentence, args, circumstances }: Trouble,
  phrases: Phrases,
): readonly string[] {
  const shown = Object.entries(args).map(([name, typed]) => [name, visible(typed)] as const);
  return troubleSentences({ sentence, args: Object.fromEntries(shown), ...circumstances }, phrases);
}
