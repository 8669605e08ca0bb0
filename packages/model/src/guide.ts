import type { Reference } from "./code.ts";
import type { CodeRef } from "./pair.ts";

/** A question people ask, told as a decision tree in one language: what `text/<locale>/guides.json` holds a list of. */
export interface Guide {
  /** The last part of its address, such as `which-redirect`. */
  readonly id: string;
  /** The ids of the protocols that it is about. */
  readonly protocols: readonly string[];
  /** BCP 47 tag of the language that all its words are in. */
  readonly lang: string;
  /** Present and true when the English text has changed since this translation was made. */
  readonly stale?: true;
  /** The question that people ask. */
  readonly title: string;
  /** One sentence that says what the guide decides. */
  readonly summary: string;
  readonly about?: string;
  /** What people type who look for it; see {@link Code.searchTerms}. */
  readonly searchTerms?: readonly string[];
  /** The id of the first question. */
  readonly start: string;
  /** In the order in which the author tells them. */
  readonly questions: readonly GuideQuestion[];
  readonly outcomes: readonly GuideOutcome[];
}

/** A question of a guide. */
export interface GuideQuestion {
  readonly id: string;
  readonly question: string;
  /** How to find out. */
  readonly help?: string;
  /** In the order in which they are offered. */
  readonly answers: readonly GuideAnswer[];
}

/** An answer: it leads to a further question or to an outcome, named by its id. */
export type GuideAnswer = { readonly id: string; readonly label: string } & (
  { readonly ask: string } | { readonly outcome: string }
);

/** What a guide advises in the end. */
export interface GuideOutcome {
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  /** The codes that the advice is about, the first of which it is named for. */
  readonly codes: readonly CodeRef[];
  /** What the advice rests on beyond the references of the codes. */
  readonly references: readonly Reference[];
}

/** Every code that a guide can lead to, once, in the order of its outcomes. */
export function codesOfGuide({ outcomes }: Guide): readonly CodeRef[] {
  const found = new Map<string, CodeRef>();
  for (const ref of outcomes.flatMap(({ codes }) => codes)) {
    const address = `${ref.protocol}:${ref.code}`;
    if (!found.has(address)) found.set(address, ref);
  }
  return [...found.values()];
}
