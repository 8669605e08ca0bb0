import {
  labelOf,
  type Advice,
  type Bundle,
  type Code,
  type ComparisonDocument,
  type ComparisonSection,
} from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { codeLine, codeWidth, quotedLine } from "./code-line.ts";
import { GAP } from "./columns.ts";
import { commands, compareCommand } from "./commands.ts";
import { exchange } from "./exchange.ts";
import { headingText, section } from "./heading.ts";
import { stack, type Line } from "./line.ts";
import { gutter, paragraph } from "./paragraph.ts";
import { bullets, commonNote, isForeign, note, prose } from "./prose.ts";
import { sideBySide } from "./side-by-side.ts";

/** A comparison in words, with the bundles of the two codes. */
export interface Told {
  readonly told: ComparisonDocument;
  readonly bundles: readonly Bundle[];
}

/** How two codes differ: the answer first, then the facts, what is shared and what to choose. */
export function comparisonView({ told, bundles }: Told, page: Page): readonly Line[] {
  const { a, b, verdictLang } = told;
  const names = namesOf(told, bundles);
  const part = (id: ComparisonSection, body: readonly Line[]) =>
    section(headingText(page, id, names), body, page);
  return stack([
    paragraph(titleOf(told, names, bundles, page), page, { tone: "heading" }),
    introductions(told, page),
    part("verdict", [
      ...note({ lang: verdictLang }, page, 2),
      ...prose(told.verdict, verdictLang, page),
      ...(told.alike === null ? [] : prose(told.alike, told.lang, page)),
    ]),
    part("points", bullets(told.points, verdictLang, page)),
    part("different", sideBySide(told, names, page)),
    part(
      "same",
      bullets(
        told.same.flatMap(({ sentence }) => (sentence === "" ? [] : [sentence])),
        told.lang,
        page,
      ),
    ),
    part("choose", advice(told.choose, names, page)),
    part("cautions", advice(told.cautions, names, page)),
    part("examples", examples([a, b], names)),
    part("seeAlso", seeAlso(told)),
  ]);
}

/** What the two are called on the page: `550`, or `SMTP 550` where two protocols meet. */
interface Names extends Readonly<Record<string, string>> {
  readonly a: string;
  readonly b: string;
}

function namesOf({ a, b }: ComparisonDocument, bundles: readonly Bundle[]): Names {
  if (a.protocol === b.protocol) return { a: labelOf(a), b: labelOf(b) };
  const name = (code: Code) => `${titleIn(bundles, code.protocol)} ${labelOf(code)}`;
  return { a: name(a), b: name(b) };
}

function titleIn(bundles: readonly Bundle[], id: string): string {
  return bundles.find(({ protocol }) => protocol.id === id)?.protocol.title ?? id;
}

function titleOf(
  { a, b }: ComparisonDocument,
  names: Names,
  bundles: readonly Bundle[],
  page: Page,
): string {
  if (a.protocol !== b.protocol) return headingText(page, "comparisonLink", names);
  return headingText(page, "comparison", { ...names, protocol: titleIn(bundles, a.protocol) });
}

/** The standard's phrase and the summary of each. */
function introductions({ a, b }: ComparisonDocument, page: Page): readonly Line[] {
  const width = codeWidth([a, b]);
  const indent = 2 + width + GAP;
  return [
    ...commonNote([a.text, b.text], page),
    ...[a, b].flatMap((code) => {
      if (code.phrase === null || code.phrase === code.mnemonic)
        return codeLine(code, code.text.summary, width, page);
      const summary = { indent, ltr: isForeign(code.text.lang, page) };
      return [
        ...quotedLine(code, code.phrase, width, page),
        ...paragraph(code.text.summary, page, summary),
      ];
    }),
  ];
}

function advice(all: readonly Advice[], names: Names, page: Page): readonly Line[] {
  return all.flatMap(({ side, text, lang }) => {
    const ltr = isForeign(lang, page);
    const words = [...note({ lang }, page, 2), ...prose(text, lang, page)];
    if (side === null) return words;
    return [
      [gutter(2), { text: names[side], tone: "label" as const, ltr: true }],
      ...note({ lang }, page, 4),
      ...paragraph(text, page, { indent: 4, ltr }),
    ];
  });
}

function examples(codes: readonly Code[], names: Names): readonly Line[] {
  const parts = codes.map((code, index) => {
    const lines = exchange(code);
    if (lines.length === 0) return [];
    return [
      [gutter(2), { text: index === 0 ? names.a : names.b, tone: "label" as const }],
      ...lines,
    ];
  });
  return stack(parts);
}

function seeAlso({ seeAlso: pairs }: ComparisonDocument): readonly Line[] {
  return commands(pairs.map(compareCommand));
}
