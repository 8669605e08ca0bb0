/** The declarations of `codes.js`. */
export const CODES = `import type { Actor, Message, Outcome, Retry } from "@wirecode/core";

export interface Answer {
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly act: readonly Actor[];
  readonly address: Message["address"];
}

export interface ProtocolTable {
  /** An answer a line: its number, then the codes that have it. */
  readonly codes: string;
  readonly ranges: readonly (readonly [from: number, to: number, answer: number])[];
  readonly classes: Readonly<Record<string, number>>;
  readonly phrases: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

export declare const codeTable: {
  readonly answers: readonly Answer[];
  readonly protocols: Readonly<Record<string, ProtocolTable>>;
};
`;

/** The declarations of `phrases.js`. */
export const PHRASES = `import type { Actor, Message, Reason, Retry } from "@wirecode/core";

export interface Answers {
  readonly retry: Retry;
  readonly act: readonly Actor[];
  readonly address: Message["address"];
}

/** The more exact first. */
export declare const kinds: readonly {
  readonly id: string;
  readonly reason: Reason;
  readonly weak: boolean;
  readonly codes: readonly string[];
  readonly permanent: Answers;
  readonly temporary: Answers;
}[];

/** A phrase a line, a paragraph a kind. */
export declare const phrases: string;

/** A phrase a line. */
export declare const mail: Readonly<
  Record<"senders" | "subjects" | "openings" | "replies" | "originals", string>
>;
`;

/** The declarations of `providers.js`. */
export const PROVIDERS = `import type { Actor, Message, Reason, Retry } from "@wirecode/core";

/** A provider a line: id, title, address, hosts, marks. */
export declare const providers: string;

export declare const answers: readonly {
  readonly reason: Reason | null;
  readonly retry: Retry;
  readonly act: readonly Actor[];
  readonly address: Message["address"];
}[];

/** A note a line: number of its provider, number of its answer, 1 if only with a sign of the provider, codes, patterns, subcode. */
export declare const notes: string;

/** Where logs have the subcodes of a provider, by its number. */
export declare const subcodePlaces: readonly {
  readonly provider: number;
  readonly fields?: readonly string[];
  readonly layout?: readonly string[];
  readonly word?: number;
  readonly unsent?: string;
  readonly letters?: number;
}[];
`;
