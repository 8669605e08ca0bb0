import type { Comparison } from "../compare/compare.ts";
import type { PairNames } from "../compare/pair-title.ts";
import type { Code } from "../shapes/code.ts";
import type { Advice, ComparisonDocument } from "../shapes/comparison.ts";
import type { ComparisonSection } from "../shapes/phrases/headings.ts";
import type { Block, Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { contrasts, isCore } from "./contrasts.ts";
import { exchange } from "./exchange.ts";
import { inlines } from "./marks.ts";
import type { Section } from "./page.ts";
import { pairLinks } from "./pair-links.ts";
import type { Side } from "./side.ts";
import { heading, inLanguage, list, paragraph, prose } from "./words.ts";

/** A pair as facts and as sentences, in canonical order. */
interface Compared {
  readonly comparison: Comparison<Code>;
  readonly document: ComparisonDocument;
  readonly a: Side;
  readonly b: Side;
  readonly names: PairNames;
}

/**
 * The sections of a comparison in their order: the one place that says so.
 * @internal
 */
export function comparisonSections(
  { comparison, document, a, b, names }: Compared,
  context: PageContext,
): readonly Section[] {
  const { contents } = context.phrases;
  const across = a.bundle !== b.bundle;
  const called = {
    a: { kind: "name", text: names.a },
    b: { kind: "name", text: names.b },
  } as const;
  const sections: readonly (readonly [ComparisonSection, Blocks])[] = [
    ["verdict", verdict(document, context)],
    ["points", points(document, context)],
    ["different", contrasts(comparison, { a: a.bundle, b: b.bundle }, names, context)],
    ["same", same(document)],
    ["choose", advice(document.choose, names, context)],
    ["cautions", advice(document.cautions, names, context)],
    ["examples", [...example("a", a, names), ...example("b", b, names)]],
    ["seeAlso", pairLinks(document.seeAlso, context, across)],
  ];
  return sections.flatMap(([id, blocks]) =>
    blocks.length === 0
      ? []
      : { id, heading: heading(id, called, context), short: contents[id], blocks },
  );
}

function verdict(
  { verdict: text, verdictLang, alike }: ComparisonDocument,
  context: PageContext,
): Blocks {
  const why = alike === null ? [] : [paragraph(...inlines(alike))];
  return [prose(text, verdictLang, context), ...why];
}

function points({ points: all, pointsLang }: ComparisonDocument, context: PageContext): Blocks {
  return inLanguage(list(all.map(inlines)), pointsLang, context);
}

/** What the two share beyond what stands side by side, and beyond being in force as nearly every code is. */
function same({ same: rows }: ComparisonDocument): Blocks {
  const others = rows.filter(
    ({ attribute, value, sentence }) =>
      !isCore(attribute) && sentence !== "" && !(attribute === "status" && value === "registered"),
  );
  return list(others.map(({ sentence }) => inlines(sentence)));
}

/** Words on both codes, then on each under its name. */
function advice(all: readonly Advice[], names: PairNames, context: PageContext): Blocks {
  return all.map(({ side, text, lang }): Block => {
    const words = prose(text, lang, context);
    if (side === null) return words;
    return { kind: "part", id: side, heading: [names[side]], blocks: [words] };
  });
}

function example(id: "a" | "b", { code, bundle }: Side, names: PairNames): Blocks {
  const blocks = exchange(code, bundle);
  return blocks.length === 0 ? [] : [{ kind: "part", id, heading: [names[id]], blocks }];
}
