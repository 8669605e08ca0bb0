import { codesOfGuide } from "../facts/guide.ts";
import { once } from "../once.ts";
import type { Guide } from "../shapes/guide.ts";
import type { CodeRef } from "../shapes/pair.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { link } from "./inline.ts";
import { paragraph, words } from "./words.ts";

/**
 * Guides as links, each with the sentence that says what it decides.
 * @internal
 */
export function guideLinks(guides: readonly Guide[], context: PageContext): Blocks {
  if (guides.length === 0) return [];
  const items = guides.map(({ id, lang, title, summary }) => [
    paragraph(link({ kind: "guide", id }, words(title, lang, context))),
    paragraph(words(summary, lang, context)),
  ]);
  return [{ kind: "list", ordered: false, items }];
}

/**
 * The guides that can lead to a code.
 * @internal
 */
export function guidesTo({ protocol, code }: CodeRef, context: PageContext): Blocks {
  const leading = context.guides.filter((guide) =>
    codesIn(guide).some((at) => at.protocol === protocol && at.code === code),
  );
  return guideLinks(leading, context);
}

const codesIn = once(codesOfGuide);
