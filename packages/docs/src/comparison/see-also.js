import { fill, pairPath } from "@wirecode/core/model";
import { addressOf } from "../content/address.ts";
import { isolate } from "../layout/isolate.ts";
import { markup } from "../layout/markup.ts";

/** @import { Pair } from "@wirecode/core/model" */
/** @import { Voice } from "./types.d.ts" */

/**
 * Comparisons around the two codes; every one of them has a page.
 *
 * @param {readonly Pair[]} pairs
 * @param {boolean} mixed whether they are of several protocols, so that each has to name its own
 * @param {Voice} voice
 */
export function seeAlso(pairs, mixed, voice) {
  const items = pairs.flatMap((pair) => link(pair, mixed, voice) ?? []);
  return items.length === 0 ? undefined : markup`<ul>\n${items}</ul>\n`;
}

/**
 * A link to the page of a pair, named by its two codes.
 *
 * @param {Pair} pair
 * @param {boolean} mixed
 * @param {Voice} voice
 */
function link(pair, mixed, { locale, phrases, bundles, base, nameOf }) {
  const across = pair.a.protocol !== pair.b.protocol;
  const [a, b] = [nameOf(pair.a, across), nameOf(pair.b, across)];
  if (a === undefined || b === undefined) return undefined;
  const { protocol } = bundles.find((one) => one.protocol.id === pair.a.protocol) ?? {};
  const { comparison, comparisonLink } = phrases.headings;
  const pattern = mixed && !across ? comparison : comparisonLink;
  const label = fill(pattern, { protocol: protocol?.title ?? "", a, b });
  const address = `${base}${addressOf(locale, pairPath(pair))}`;
  return markup`<li><a href="${address}">${isolate(label, phrases.direction)}</a></li>
`;
}
