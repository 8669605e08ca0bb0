import { fill, labelOf, headlineOf, type Mapping, type Reference } from "@wirecode/core/model";
import type { Found } from "../catalogue/quick.ts";
import type { Page } from "../command/command.ts";
import type { Translation } from "../command/map.ts";
import { row, widest, GAP, type Cell } from "./columns.ts";
import { section } from "./heading.ts";
import { stack, type Line } from "./line.ts";
import { outcomeTone } from "./outcome-tone.ts";
import { gutter, paragraph } from "./paragraph.ts";
import { isForeign, note as languageNote, prose } from "./prose.ts";
import { title } from "./title.ts";

/** A code and what the tables make of it. */
export interface Translated {
  readonly found: Found;
  readonly translations: readonly Translation[];
}

/** What a code is in other protocols: for each table its answers, what they hold for, and who says so. */
export function mappingView({ found, translations }: Translated, page: Page): readonly Line[] {
  const tables = [...new Set(translations.map(({ mapping }) => mapping))];
  return stack([
    title(found, page),
    ...tables.map((mapping) =>
      table(
        found,
        mapping,
        translations.filter((one) => one.mapping === mapping),
        page,
      ),
    ),
  ]);
}

const INDENT = 2;

function table(
  { code }: Found,
  mapping: Mapping,
  rows: readonly Translation[],
  page: Page,
): readonly Line[] {
  const { mappings: patterns } = page.phrases;
  const ends = { from: mapping.from.title, to: mapping.to.title };
  const width = widest(rows.map(nameOf));
  const [first] = rows;
  const answers = rows.flatMap((one) =>
    row([cell(one), wordsOf(one, page)], [width, page.width - INDENT - width - GAP], INDENT),
  );
  return section(
    fill(patterns.direction, ends),
    [
      ...languageNote(mapping.text, page, INDENT),
      ...answers,
      ...(first?.note === undefined ? [] : prose(first.note, mapping.text.lang, page)),
      ...(first?.equivalent.otherwise
        ? prose(fill(patterns.otherwise, { code: labelOf(code) }), page.locale, page)
        : []),
      ...prose(mapping.text.about, mapping.text.lang, page),
      ...paragraph(fill(patterns.oneWay, ends), page, { indent: INDENT, tone: "note" }),
      ...source(mapping.source, page),
    ],
    page,
  );
}

function nameOf({ mapping, target, equivalent }: Translation): string {
  const code = target ? headlineOf(target.code) : String(equivalent.to.code);
  return `${mapping.to.title} ${code}`;
}

function cell(one: Translation): Cell {
  const tone = one.target ? outcomeTone(one.target.code) : ("wire" as const);
  return { text: nameOf(one), tone, ltr: true };
}

function wordsOf({ target, mapping, equivalent }: Translation, page: Page): Cell {
  if (!target) return { text: mapping.to.names?.[equivalent.to.code] ?? "", ltr: true };
  const { title: text, lang } = target.code.text;
  return { text, ltr: isForeign(lang, page) };
}

function source({ spec, section: at, url }: Reference, page: Page): readonly Line[] {
  const named = fill(page.phrases.mappings.source, { source: at ? `${spec} §${at}` : spec });
  return [
    ...paragraph(named, page, { indent: INDENT, tone: "note" }),
    [gutter(INDENT), { text: url, tone: "note", ltr: true }],
  ];
}
