import { nameInPair } from "../facts/key.ts";
import { fill } from "../words/sentence.ts";
import type { CodeRef, Pair } from "../shapes/pair.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { link, type Link } from "./inline.ts";

/**
 * Comparisons as a list of links, each named by its two codes.
 * @internal
 */
export function pairLinks(pairs: readonly Pair[], context: PageContext, mixed = false): Blocks {
  const links = pairs.flatMap((pair) => linkToPair(pair, context, mixed) ?? []);
  return links.length === 0 ? [] : [{ kind: "links", dense: false, links }];
}

/**
 * A link to a comparison; none where one of its codes is not here.
 * @param mixed - whether links to pairs of several protocols stand side by side, so that each has to name its own.
 * @internal
 */
export function linkToPair(pair: Pair, context: PageContext, mixed = false): Link | undefined {
  const across = pair.a.protocol !== pair.b.protocol;
  const [a, b] = [nameOf(pair.a, across, context), nameOf(pair.b, across, context)];
  if (a === undefined || b === undefined) return undefined;
  const protocol = context.bundleOf(pair.a.protocol)?.protocol.title ?? "";
  const { headings } = context.phrases;
  const pattern = mixed && !across ? headings.comparison : headings.comparisonLink;
  const label = fill(pattern, { protocol, a, b });
  return link({ kind: "comparison", a: pair.a, b: pair.b }, label);
}

function nameOf(at: CodeRef, across: boolean, context: PageContext): string | undefined {
  const code = context.codeAt(at);
  const bundle = context.bundleOf(at.protocol);
  return code && bundle && nameInPair(code, bundle.protocol.title, across);
}
