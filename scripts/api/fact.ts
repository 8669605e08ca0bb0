/** One thing that programs can rely on. */
export interface Fact {
  /** What it is about: `Pot`, `Pot.lid`. */
  readonly subject: string;
  /** The subject that this is a part of, if any. */
  readonly owner?: string;
  /** As people read it. */
  readonly text: string;
  /** What it promises; texts can differ and promise the same. */
  readonly promises: readonly string[];
  /** Whether who makes such an object has to give this. */
  readonly isRequired?: boolean;
}
