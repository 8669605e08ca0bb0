import { headlineOf, labelOf } from "../facts/key.ts";
import { equivalents as equivalentsOf, noteOn } from "../facts/mapping.ts";
import { fill } from "../words/sentence.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Mapping } from "../shapes/mapping.ts";
import type { CodeRef } from "../shapes/pair.ts";
import type { Blocks, CodeItem } from "./block.ts";
import { codeItem, targetOf } from "./code-item.ts";
import type { PageContext } from "./context.ts";
import { inlines, MARKED } from "./marks.ts";
import { notes } from "./notes.ts";
import type { Page, Section } from "./page.ts";
import { fillInlines } from "./pattern.ts";
import { citation } from "./references.ts";
import { wordsFile } from "./sources.ts";
import { pathOf } from "./target.ts";
import { codeTitle } from "./title.ts";
import { paragraph, prose } from "./words.ts";

/**
 * What a code becomes in other protocols, table by table, each with its direction and its source.
 * @internal
 */
export function equivalents(
  code: Code,
  mappings: readonly Mapping[],
  context: PageContext,
): Blocks {
  return sectionsOf(code, mappings, context).map((section) => ({ kind: "part", ...section }));
}

/**
 * What a code becomes by some tables, and what these are about.
 * @internal
 */
export function mappingPage(
  { code, bundle }: { readonly code: Code; readonly bundle: Bundle },
  mappings: readonly Mapping[],
  context: PageContext,
): Page {
  const found = mappings.filter((mapping) => equivalentsOf(code, [mapping]).length > 0);
  return {
    kind: "mapping",
    path: pathOf(targetOf(code)) ?? "",
    ...codeTitle(code, bundle.protocol, context),
    description: code.text.summary,
    protocol: code.protocol,
    codes: [headlineOf(code)],
    sources: [wordsFile(bundle)],
    lead: [],
    sections: found.flatMap((mapping) =>
      sectionsOf(code, [mapping], context).map((section) => ({
        ...section,
        blocks: [
          ...notes(mapping.text, context),
          ...section.blocks,
          prose(mapping.text.about, mapping.text.lang, context),
        ],
      })),
    ),
  };
}

function sectionsOf(
  code: Code,
  mappings: readonly Mapping[],
  context: PageContext,
): readonly Section[] {
  const { mappings: patterns } = context.phrases;
  return mappings.flatMap((mapping) => {
    const found = equivalentsOf(code, [mapping]);
    const [first] = found;
    if (!first) return [];
    const ends = { from: mapping.from.title, to: mapping.to.title };
    const note = noteOn(mapping, code, first);
    const otherwise = fill(patterns.otherwise, { code: MARKED.wire(labelOf(code)) });
    const blocks: Blocks = [
      { kind: "codeList", items: found.map(({ to }) => item(to, mapping, context)) },
      ...(first.otherwise ? [paragraph(...inlines(otherwise))] : []),
      ...(note === undefined ? [] : [prose(note, mapping.text.lang, context)]),
      paragraph(fill(patterns.oneWay, ends)),
      paragraph(...fillInlines(patterns.source, { source: citation(mapping.source, context) })),
    ];
    return [{ id: mapping.id, heading: [fill(patterns.direction, ends)], blocks }];
  });
}

function item(to: CodeRef, { to: end }: Mapping, context: PageContext): CodeItem {
  const code = context.codeAt(to);
  if (code) return codeItem(code, context, { label: `${end.title} ${headlineOf(code)}` });
  return { label: String(to.code), text: [end.names?.[to.code] ?? ""] };
}
