import { headlineOf, type CodeRef, type Guide, type PageContext } from "@wirecode/core/model";
import { type Markup, markup } from "../html/markup.ts";
import { picture } from "./picture.ts";
import type { NamedCode } from "./types.ts";

/** The picture of a guide in a frame that scrolls by itself, by keyboard as well. */
export function guideFigure(guide: Guide, context: PageContext): Markup {
  const { phrases, locale, reference } = context;
  const several = guide.protocols.length > 1;
  const direction = guide.lang === locale ? phrases.direction : reference.direction;
  return markup`<figure class="guide-picture" tabindex="0" role="region" aria-label="${phrases.guides.picture}">
${picture(guide, direction, nameOf)}
</figure>
`;

  function nameOf(at: CodeRef): NamedCode {
    const [code, bundle] = [context.codeAt(at), context.bundleOf(at.protocol)];
    if (!code || !bundle)
      throw new Error(`${guide.id}: there is no code ${at.protocol}:${at.code}.`);
    const label = headlineOf(code);
    return { ...(several && { protocol: bundle.protocol.title }), label, outcome: code.outcome };
  }
}
