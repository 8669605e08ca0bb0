import { headlineOf, isAt } from "@wirecode/core/model";
import { markup } from "../layout/markup.js";
import { directionOf } from "./direction-of.js";
import { picture } from "./picture.js";

/** @import { CodeRef, Guide, Phrases } from "@wirecode/core/model" */
/** @import { Locale, Protocol } from "../content/types.d.ts" */

/**
 * The picture of a guide in a frame that scrolls by itself, by keyboard as well.
 *
 * @param {Guide} guide
 * @param {readonly Locale[]} locales
 * @param {readonly Protocol[]} protocols
 * @param {Phrases} phrases
 */
export function guideFigure(guide, locales, protocols, { guides }) {
  const several = guide.protocols.length > 1;
  return markup`<figure class="guide-picture" tabindex="0" role="region" aria-label="${guides.picture}">
${picture(guide, directionOf(guide.lang, locales), nameOf)}
</figure>
`;

  /** @param {CodeRef} ref */
  function nameOf(ref) {
    const protocol = protocols.find(({ id }) => id === ref.protocol);
    const code = protocol?.bundle.codes.find((one) => isAt(one, ref));
    if (!protocol || !code) throw new Error(`${guide.id}: no code ${ref.protocol}:${ref.code}`);
    const label = headlineOf(code);
    return { ...(several && { protocol: protocol.title }), label, outcome: code.outcome };
  }
}
