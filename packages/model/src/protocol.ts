import type { AttributeDeclaration } from "./attribute.ts";
import type { Reference } from "./code.ts";
import type { Pair } from "./pair.ts";
import type { Likeness, Outcome, Retry } from "./vocabulary.ts";

/** A class of codes, such as SMTP's `5yz`. */
export interface CodeClass {
  readonly id: string;
  /** The standard's own term, never translated. */
  readonly term: string;
  /** What people type who look for it; see {@link Code.searchTerms}. */
  readonly searchTerms?: readonly string[];
  readonly references: readonly Reference[];
  readonly outcome: Outcome;
  readonly retry: Retry;
}

/** A pair that people confuse, of this protocol or of this and another one. */
export interface NotablePair extends Pair {
  readonly alike: Likeness;
}

/** What a protocol declares about its codes. */
export interface Protocol {
  /** The folder's name under `data/`, such as `smtp`. */
  readonly id: string;
  /** The protocol's name, such as `SMTP`, never translated. */
  readonly title: string;
  /** What else people call it, such as `ws` for WebSocket. */
  readonly aliases?: readonly string[];
  /** How much sooner than others people mean it by a bare code or word; 1 if absent. */
  readonly popularity?: number;
  /** The name of the TypeScript enum. */
  readonly enum: string;
  readonly code: { readonly type: "number" | "string"; readonly pattern: string };
  /** Which pairs of its codes get pages of their own: every one, or those worth knowing. */
  readonly pages: "all" | "notable";
  /** The document that defines the protocol, such as `RFC 5321`. */
  readonly standard: string;
  /** The registry that its codes are checked against; absent where there is none. */
  readonly registry?: { readonly source: string; readonly url?: string; readonly date: string };
  readonly classes: readonly CodeClass[];
  /** In the order in which a reader should meet them. */
  readonly attributes: readonly AttributeDeclaration[];
  readonly comparisons: readonly NotablePair[];
}
