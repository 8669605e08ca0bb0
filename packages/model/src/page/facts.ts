import { valueLabel } from "../words/attribute-words.ts";
import { comparableAttributes, factOf, isSilent } from "../facts/fact.ts";
import { headlineOf, knownName } from "../facts/key.ts";
import { once } from "../once.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Fact, Facts } from "./code-block.ts";
import type { PageContext } from "./context.ts";
import { BREAK, joined, wire, type Inlines } from "./inline.ts";
import { inlines, MARKED } from "./marks.ts";
import { citation } from "./references.ts";
import { labelOfAttribute, speechOf } from "./words.ts";

/** What decides what to do: whether to retry, who has to act, how it ended, and who says so. */
const DECISIVE = ["retry", "act", "outcome", "standard"];

/**
 * What a reader wants to know of a code or a class before anything else.
 * @internal
 */
export function verdict(code: Code, bundle: Bundle, context: PageContext): Facts {
  const known = new Set(attributesOf(code, bundle));
  return {
    kind: "verdict",
    ...headOf(code, context),
    rows: DECISIVE.filter((id) => known.has(id)).map((id) => row(id, code, bundle, context)),
  };
}

/**
 * Everything else known about a code that fits into a table: what it is called, then the rest. Nothing where that is all
 * said already.
 * @internal
 */
export function facts(code: Code, bundle: Bundle, context: PageContext): readonly Facts[] {
  const rows = [
    ...names(code, context),
    ...attributesOf(code, bundle)
      .filter((id) => !DECISIVE.includes(id) && !isExpected(id, code))
      .map((id) => row(id, code, bundle, context)),
  ];
  return rows.length === 0 ? [] : [{ kind: "facts", ...headOf(code, context), rows }];
}

function headOf(code: Code, { phrases }: PageContext): Pick<Facts, "head" | "code"> {
  return { head: [phrases.headings.property, [wire(headlineOf(code))]], code };
}

function attributesOf(code: Code, { protocol }: Bundle): readonly string[] {
  return comparableAttributes(protocol, protocol).filter(
    (attribute) => !isSilent(attribute, factOf(code, attribute)),
  );
}

/** That a code is in force, as nearly every code is. */
function isExpected(attribute: string, { status }: Code): boolean {
  return attribute === "status" && status === "registered";
}

function row(id: string, code: Code, bundle: Bundle, context: PageContext): Fact {
  const label = labelOfAttribute(id, speechOf(bundle, context), context);
  return { id, ...label, value: valueOf(id, code, bundle, context) };
}

/** A code is defined in a section, where a comparison names the document. */
function valueOf(id: string, code: Code, bundle: Bundle, context: PageContext): Inlines {
  const [defining] = code.references;
  if (id === "standard" && defining) return [citation(defining, context)];
  return shownFact(code, bundle, id, context);
}

/** The phrase of the standard where the title is another one, and others in circulation. */
function names(code: Code, { phrases }: PageContext): readonly Fact[] {
  const { headings } = phrases;
  const { phrase, aliases } = code;
  const others = joined(
    aliases.map((alias) => [wire(alias)]),
    BREAK,
  );
  return [
    ...(phrase && phrase !== knownName(code)
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
