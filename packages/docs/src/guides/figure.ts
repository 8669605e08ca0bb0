import {
  addressOf,
  headlineOf,
  sideAt,
  type CodeRef,
  type Guide,
  type PageContext,
} from "@wirecode/model";
import { type Markup, markup } from "../html/markup.ts";
import { picture } from "./picture.ts";
import type { NamedCode } from "./types.ts";

/** The picture of a guide in a frame that scrolls by itself, by keyboard as well. */
export function guideFigure(guide: Guide, context: PageContext): Markup {
  const { phrases, locale, reference } = context;
  const several = guide.protocols.length > 1;
  const direction = guide.bodyLang === locale ? phrases.direction : reference.direction;
  return markup`<figure class="guide-picture" tabindex="0" role="region" aria-label="${phrases.guides.picture}">
${picture(guide, direction, nameOf)}
</figure>
`;

  function nameOf(at: CodeRef): NamedCode {
    const side = sideAt(at, context);
    if (!side) throw new Error(`${guide.id}: there is no code ${addressOf(at)}.`);
    const { code, bundle } = side;
    const label = headlineOf(code);
    return { ...(several && { protocol: bundle.protocol.title }), label, retry: code.retry };
  }
}
