import { headlineAcross, headlineOf, labelOf } from "../facts/key.ts";
import { translation } from "../facts/mapping.ts";
import { fill } from "../words/sentence.ts";
import type { Code } from "../shapes/code.ts";
import type { Mapping } from "../shapes/mapping.ts";
import type { CodeRef } from "../shapes/pair.ts";
import type { Blocks } from "./block.ts";
import type { CodeItem } from "./code-block.ts";
import { codeItem } from "./code-item.ts";
import type { PageContext } from "./context.ts";
import { inlines, MARKED } from "./marks.ts";
import { notes } from "./notes.ts";
import type { Page, Section } from "./page.ts";
import { fillInlines } from "./pattern.ts";
import { citation } from "./references.ts";
import type { Side } from "./side.ts";
import { wordsFiles } from "./sources.ts";
import { pathOf, targetOf } from "./target.ts";
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
  return mappings.flatMap((mapping): Blocks => {
    const section = sectionOf(code, mapping, context);
    return section ? [{ kind: "part", ...section }] : [];
  });
}

/**
 * What a code becomes by some tables, and what these are about.
 * @internal
 */
export function mappingPage(
  { code, bundle }: Side,
  mappings: readonly Mapping[],
  context: PageContext,
): Page {
  return {
    kind: "mapping",
    path: pathOf(targetOf(code)),
    ...codeTitle(code, bundle.protocol, context),
    description: code.text.summary,
    protocol: code.protocol,
    codes: [headlineOf(code)],
    sources: wordsFiles(code.protocol, [bundle.words.lang, code.text.lang]),
    lead: [],
    sections: mappings.flatMap((mapping) => {
      const section = sectionOf(code, mapping, context);
      if (!section) return [];
      const { about, bodyLang, stale } = mapping.text;
      const blocks = [
        ...notes({ lang: bodyLang, ...(stale && { stale }) }, context),
        ...section.blocks,
        prose(about, bodyLang, context),
      ];
      return { ...section, blocks };
    }),
  };
}

/** What a code becomes by a table; `undefined` where that says nothing about it. */
function sectionOf(code: Code, mapping: Mapping, context: PageContext): Section | undefined {
  const { mappings: patterns } = context.phrases;
  const found = translation(code, mapping);
  if (!found) return undefined;
  const { equivalents: all, note } = found;
  const ends = { from: mapping.from.title, to: mapping.to.title };
  const items = all.map(({ to }) => item(to, mapping, context));
  const otherwise = fill(patterns.otherwise, { code: MARKED.wire(labelOf(code)) });
  const blocks: Blocks = [
    ...(items.length > 0 ? [{ kind: "codeList", items } as const] : []),
    ...(all.some((one) => one.otherwise) ? [paragraph(...inlines(otherwise))] : []),
    ...(note === undefined ? [] : [prose(note, mapping.text.bodyLang, context)]),
    paragraph(fill(patterns.oneWay, ends)),
    paragraph(...fillInlines(patterns.source, { source: citation(mapping.source, context) })),
  ];
  return { id: mapping.id, heading: [fill(patterns.direction, ends)], blocks };
}

function item(to: CodeRef, { to: end }: Mapping, context: PageContext): CodeItem {
  const code = context.codeAt(to);
  if (code) return codeItem(code, context, { label: headlineAcross(code, end.title) });
  return { label: String(to.code), text: [end.names?.[to.code] ?? ""] };
}
