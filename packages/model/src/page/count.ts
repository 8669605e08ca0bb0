import { isOfficial } from "../facts/is-official.ts";
import type { CodeFacts } from "../shapes/code.ts";
import { fill } from "../words/sentence.ts";
import type { PageContext } from "./context.ts";

/**
 * How many codes a protocol has, unofficial ones not among them.
 * @internal
 */
export function countOf(
  codes: readonly Pick<CodeFacts, "status">[],
  { phrases }: Pick<PageContext, "phrases">,
): string {
  return fill(phrases.site.count, { count: String(codes.filter(isOfficial).length) });
}
