import type { Language, Direction, Phrases } from "@wirecode/model";

/** Where and in which language something is printed. */
export interface Setting {
  /** The site's root: `/`, or the folder it is published under. */
  readonly base: string;
  /** The locale whose pages links lead to. */
  readonly locale: string;
  /** The direction of the text at hand. */
  readonly dir: Direction;
  /** The language of the names that standards give. */
  readonly reference: Language;
  /** What the printer says itself, in the language of the page. */
  readonly words: Pick<Phrases["site"], "onThisPage" | "moreFacts">;
}
