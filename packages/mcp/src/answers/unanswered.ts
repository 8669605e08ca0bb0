import type { Side, TroubleFacts } from "@wirecode/model";

interface More {
  /** Codes that may have been meant. */
  readonly near?: readonly Side[];
  /** Whether the call itself makes no sense, whatever is known. */
  readonly misuse?: boolean;
}

/** Why a question has no answer: what was asked for does not exist, or the call makes no sense. */
export class Unanswered extends Error {
  readonly trouble: TroubleFacts;
  readonly near: readonly Side[];
  readonly misuse: boolean;

  constructor(trouble: TroubleFacts, { near = [], misuse = false }: More = {}) {
    super(trouble.sentence);
    this.trouble = trouble;
    this.near = near;
    this.misuse = misuse;
  }
}
