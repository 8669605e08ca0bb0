import { pairSlug } from "@wirecode/core/model";

/** @import { Pair } from "@wirecode/core/model" */

/**
 * The file of a comparison's page, below its locale's folder, without extension.
 *
 * @param {Pair} pair
 */
export function comparisonPath(pair) {
  const { a, b } = pair;
  const slug = pairSlug(pair);
  return a.protocol === b.protocol ? `compare/${a.protocol}/${slug}` : `compare/${slug}`;
}
