import { namesInPair, pairTitle } from "../compare/pair-title.ts";
import { isAcross, pairsFrom } from "../facts/pair.ts";
import { fill } from "../words/sentence.ts";
import type { Pair } from "../shapes/pair.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { link, type Link } from "./inline.ts";
import { sideAt } from "./side.ts";

/**
 * Comparisons as a list of links, each named by its two codes.
 * @internal
 */
export function pairLinks(pairs: readonly Pair[], context: PageContext, mixed = false): Blocks {
  const links = pairs.flatMap((pair) => linkToPair(pair, context, mixed) ?? []);
  return links.length === 0 ? [] : [{ kind: "links", dense: false, links }];
}

/**
 * The comparisons of two protocols that an author wrote, as a list of links.
 * @internal
 */
export function pairLinksAcross(context: PageContext): Blocks {
  const across = context.bundles.flatMap(({ protocol: { id, comparisons } }) =>
    pairsFrom(id, comparisons).filter(isAcross),
  );
  return pairLinks(across, context);
}

/**
 * A link to a comparison; none where one of its codes is not here.
 * @param mixed - whether links to pairs of several protocols stand side by side, so that each has to name its own.
 * @internal
 */
export function linkToPair(pair: Pair, context: PageContext, mixed = false): Link | undefined {
  const [a, b] = [sideAt(pair.a, context), sideAt(pair.b, context)];
  if (!a || !b) return undefined;
  const { headings } = context.phrases;
  const label = mixed
    ? pairTitle(a, b, headings)
    : fill(headings.comparisonLink, namesInPair(a, b));
  return link({ kind: "comparison", a: pair.a, b: pair.b }, label);
}
