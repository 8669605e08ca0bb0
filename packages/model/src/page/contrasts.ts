import type { Comparison } from "../compare/compare.ts";
import type { PairNames } from "../compare/pair-title.ts";
import { knownName } from "../facts/key.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Blocks } from "./block.ts";
import type { Contrast } from "./code-block.ts";
import type { PageContext } from "./context.ts";
import { shownFact } from "./facts.ts";
import { wire, type Inlines } from "./inline.ts";
import { labelOfAttribute, speechOf } from "./words.ts";

/** What people compare first, and what stands side by side whether the two differ in it or not. */
const CORE: readonly string[] = ["outcome", "retry", "act", "sentBy", "class", "standard"];

/**
 * Whether a fact stands side by side even where two codes have it in common.
 * @internal
 */
export function isCore(attribute: string): boolean {
  return CORE.includes(attribute);
}

/**
 * The names and the facts of two codes side by side: the core of them whether they differ or not, of the rest those in
 * which they do.
 * @internal
 */
export function contrasts(
  { a, b, same, different }: Comparison<Code>,
  bundles: { readonly a: Bundle; readonly b: Bundle },
  names: PairNames,
  context: PageContext,
): Blocks {
  const { headings } = context.phrases;
  const speech = speechOf(bundles.a, context);
  const equal = new Set(same.map(({ attribute }) => attribute));
  const differing = different.map(({ attribute }) => attribute);
  const row = (id: string): Contrast => ({
    id,
    ...labelOfAttribute(id, speech, context),
    ...(equal.has(id) && { same: true }),
    a: shownFact(a, bundles.a, id, context),
    b: shownFact(b, bundles.b, id, context),
  });
  const rows = [
    ...nameRow(a, b, context),
    ...CORE.filter((id) => equal.has(id) || differing.includes(id)).map(row),
    ...differing.filter((id) => !isCore(id)).map(row),
  ];
  const head = { label: headings.property, ...names };
  return [{ kind: "sideBySide", head, codes: { a, b }, rows }];
}

/** What people know the two by; nothing where the head of the columns says it. */
function nameRow(a: Code, b: Code, { phrases: { headings, facts } }: PageContext): Contrast[] {
  const [left, right] = [knownName(a), knownName(b)];
  const isInHead = [a, b].every(({ mnemonic }) => mnemonic !== undefined);
  if (isInHead || (left === undefined && right === undefined)) return [];
  const shown = (name: string | undefined): Inlines => [
    name === undefined ? facts.nothing : wire(name),
  ];
  const same = left === right && ({ same: true } as const);
  return [{ id: "name", label: headings.name, ...same, a: shown(left), b: shown(right) }];
}
