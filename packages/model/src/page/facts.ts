import { valueLabel } from "../words/attribute-words.ts";
import { comparableAttributes, factOf, isSilent } from "../facts/fact.ts";
import { headlineOf } from "../facts/key.ts";
import { once } from "../once.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Fact, Facts } from "./code-block.ts";
import type { PageContext } from "./context.ts";
import { BREAK, joined, wire, type Inlines } from "./inline.ts";
import { inlines, MARKED } from "./marks.ts";
import { labelOfAttribute, speechOf } from "./words.ts";

/** The facts that people ask for first. */
const FIRST = ["retry", "act", "outcome"];

/**
 * Everything known about a code that fits into a table: what to do first, then what it is called, then the rest.
 * @internal
 */
export function facts(code: Code, bundle: Bundle, context: PageContext): Facts {
  const { protocol } = bundle;
  const { headings } = context.phrases;
  const attributes = comparableAttributes(protocol, protocol).filter(
    (attribute) => !isSilent(attribute, factOf(code, attribute)),
  );
  const speech = speechOf(bundle, context);
  const row = (id: string): Fact => ({
    id,
    ...labelOfAttribute(id, speech, context),
    value: shownFact(code, bundle, id, context),
  });
  return {
    kind: "facts",
    head: [headings.property, [wire(headlineOf(code))]],
    code,
    rows: [
      ...FIRST.filter((attribute) => attributes.includes(attribute)).map(row),
      // The rest is what a class is called, which its page says anyway.
      ...(code.kind === "class" ? [] : names(code, context)),
      ...(code.kind === "class" ? [] : attributes.filter(isLater).map(row)),
    ],
  };
}

function isLater(attribute: string): boolean {
  return !FIRST.includes(attribute);
}

/** The phrase of the standard, and others in circulation. */
function names({ phrase, mnemonic, aliases }: Code, { phrases }: PageContext): readonly Fact[] {
  const { headings } = phrases;
  const others = joined(
    aliases.map((alias) => [wire(alias)]),
    BREAK,
  );
  return [
    ...(phrase && phrase !== mnemonic
      ? [{ id: "phrase", label: headings.phrase, value: [wire(phrase)] }]
      : []),
    ...(aliases.length > 0 ? [{ id: "aliases", label: headings.aliases, value: others }] : []),
  ];
}

/**
 * What a code says of an attribute, as a cell of a table. A code has the same cells on the pages of all its pairs.
 * @internal
 */
export function shownFact(
  code: Code,
  bundle: Bundle,
  attribute: string,
  context: PageContext,
): Inlines {
  const cells = cellsOf(context)(code);
  const before = cells.get(attribute);
  if (before) return before;
  const cell = inlines(
    valueLabel(attribute, factOf(code, attribute), speechOf(bundle, context), MARKED),
  );
  cells.set(attribute, cell);
  return cell;
}

const cellsOf = once((_: PageContext) => once((_code: Code) => new Map<string, Inlines>()));
