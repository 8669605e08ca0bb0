import { wordsOf } from "../words/attribute-words.ts";
import type { Comparison } from "../compare/compare.ts";
import type { PairNames } from "../compare/pair-title.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Blocks } from "./block.ts";
import type { Contrast } from "./code-block.ts";
import type { PageContext } from "./context.ts";
import { shownFact } from "./facts.ts";
import { wire, type Inlines } from "./inline.ts";
import { speechOf } from "./words.ts";

/**
 * The facts in which two codes differ, side by side; nothing where they differ in none.
 * @internal
 */
export function contrasts(
  { a, b, different }: Comparison<Code>,
  bundles: { readonly a: Bundle; readonly b: Bundle },
  names: PairNames,
  context: PageContext,
): Blocks {
  const { headings, facts } = context.phrases;
  const speech = speechOf(bundles.a, context);
  const phrase = ({ phrase: text }: Code): Inlines => [text ? wire(text) : facts.nothing];
  const isNamed = [a, b].every(({ phrase: text, mnemonic }) => text === (mnemonic ?? null));
  const rows: readonly Contrast[] = [
    ...(isNamed ? [] : [{ id: "phrase", label: headings.phrase, a: phrase(a), b: phrase(b) }]),
    ...different.map(({ attribute: id }) => ({
      id,
      label: wordsOf(id, speech).label,
      a: shownFact(a, bundles.a, id, context),
      b: shownFact(b, bundles.b, id, context),
    })),
  ];
  if (rows.length === 0) return [];
  const head = { label: headings.property, ...names };
  return [{ kind: "sideBySide", head, codes: { a, b }, rows }];
}
