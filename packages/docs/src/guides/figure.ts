import type { Locale, Protocol } from "../content/types.ts";
import { headlineOf, isAt, type CodeRef, type Guide, type Phrases } from "@wirecode/core/model";
import { markup } from "../layout/markup.ts";
import { directionOf } from "./direction-of.ts";
import { picture } from "./picture.ts";

/** The picture of a guide in a frame that scrolls by itself, by keyboard as well. */
export function guideFigure(
  guide: Guide,
  locales: readonly Locale[],
  protocols: readonly Protocol[],
  { guides }: Phrases,
) {
  const several = guide.protocols.length > 1;
  return markup`<figure class="guide-picture" tabindex="0" role="region" aria-label="${guides.picture}">
${picture(guide, directionOf(guide.lang, locales), nameOf)}
</figure>
`;

  function nameOf(ref: CodeRef) {
    const protocol = protocols.find(({ id }) => id === ref.protocol);
    const code = protocol?.bundle.codes.find((one) => isAt(one, ref));
    if (!protocol || !code) throw new Error(`${guide.id}: no code ${ref.protocol}:${ref.code}`);
    const label = headlineOf(code);
    return { ...(several && { protocol: protocol.title }), label, outcome: code.outcome };
  }
}
