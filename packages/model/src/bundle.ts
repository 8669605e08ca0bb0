import type { Code } from "./code.ts";
import type { Protocol } from "./protocol.ts";
import type { CuratedComparison, ProtocolWords } from "./words.ts";

/** Everything about one protocol in one language: what `text/<locale>/<protocol>.json` holds. */
export interface Bundle {
  /** BCP 47 tag of the language asked for. */
  readonly locale: string;
  readonly protocol: Protocol;
  readonly words: ProtocolWords;
  /** In canonical order. */
  readonly codes: readonly Code[];
  /** The pairs that an author wrote about, in canonical order. */
  readonly comparisons: readonly CuratedComparison[];
}
