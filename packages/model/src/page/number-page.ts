import { pairOf, refOf } from "../facts/code-ref.ts";
import { headlineAcross, keyOf } from "../facts/key.ts";
import { numberRank, numbersOf, platformNames } from "../facts/platform-numbers.ts";
import { fill, list as listOf } from "../words/sentence.ts";
import { COMMON_PLATFORMS } from "../vocabulary/platforms.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Block } from "./block.ts";
import { codeTable } from "./code-table.ts";
import type { Side } from "./side.ts";
import { nameApart } from "./name-apart.ts";
import type { PageContext } from "./context.ts";
import { link, wire } from "./inline.ts";
import { partlyTranslated } from "./notes.ts";
import type { Page, Section } from "./page.ts";
import { pairLinks } from "./pair-links.ts";
import { fillInlines } from "./pattern.ts";
import { wordsFiles } from "./sources.ts";
import { pathOf, targetOf } from "./target.ts";
import { paragraph, prose, words } from "./words.ts";

/**
 * The values that more than one code has, in the order of the protocols, each with its codes.
 * @internal
 */
export function sharedNumbers(bundles: readonly Bundle[]): ReadonlyMap<string, readonly Side[]> {
  const all = new Map<string, Side[]>();
  for (const bundle of bundles) {
    for (const code of bundle.codes) {
      const value = String(code.code);
      for (const one of [value, ...[...numbersOf(code, COMMON_PLATFORMS).keys()].map(String)])
        all.set(one, [...(all.get(one) ?? []), { code, bundle }]);
    }
  }
  return new Map(
    [...all]
      .filter(([, codes]) => codes.length > 1)
      .map(([value, codes]) => [value, likeliest(value, codes)]),
  );
}

/** Codes of a number in the order of the protocols, and within one in that of the platforms that give the number. */
function likeliest(value: string, all: readonly Side[]): readonly Side[] {
  return [...new Set(all.map(({ bundle }) => bundle))].flatMap((bundle) =>
    all
      .filter((one) => one.bundle === bundle)
      .toSorted(
        (one, other) => numberRank(one.code, Number(value)) - numberRank(other.code, Number(value)),
      ),
  );
}

/**
 * The page of a bare number: every code that has it, in each protocol and sense, told apart.
 * @internal
 */
export function numberPage(value: string, all: readonly Side[], context: PageContext): Page {
  const { numbers } = context.phrases;
  const titles = [...new Set(all.map(({ bundle }) => bundle.protocol.title))];
  const pattern = titles.length > 1 ? numbers.protocols : numbers.senses;
  const lead = fill(pattern, { code: value, protocols: listOf(titles, context.phrases) });
  const langs = all.map(({ code }) => code.text.lang);
  const sources = all.flatMap(({ code: { protocol, text }, bundle }) => [
    ...wordsFiles(protocol, [bundle.words.lang, text.lang]),
    `${protocol}/codes.yaml`,
  ]);
  return {
    kind: "number",
    path: pathOf({ kind: "number", value }),
    title: fillInlines(numbers.title, { code: { kind: "numeral", text: value } }),
    description: lead,
    codes: [value],
    sources: [...new Set(sources)],
    lead: [paragraph(lead), ...partlyTranslated(langs, context)],
    sections: [
      {
        id: "glance",
        heading: [fill(numbers.glance, { code: value })],
        blocks: [
          codeTable(
            all.map((one) => ({ ...one, label: nameOf(one, value) })),
            context,
          ),
        ],
      },
      ...all.map((one) => briefSection(one, context, value)),
      ...compared(value, all, context),
    ],
  };
}

/**
 * A code among several, in short: its name, its title and what it says, linked to its page.
 * @internal
 */
export function briefSection(one: Side, context: PageContext, value?: string): Section {
  const { code } = one;
  const { title, summary, lang } = code.text;
  const name = nameApart(code);
  const blocks: readonly Block[] = [
    ...(name === undefined ? [] : [paragraph(wire(name))]),
    paragraph(link(targetOf(code), words(title, lang, context))),
    prose(summary, lang, context),
  ];
  const { protocol, sense } = code;
  const isNamed = value !== undefined && value !== String(code.code);
  const part = isNamed ? String(keyOf(code)) : sense;
  const id = part === undefined ? protocol : `${protocol}-${part}`;
  return { id, heading: [nameOf(one, value)], blocks };
}

/** The comparisons of the codes with one another that have pages. */
function compared(value: string, all: readonly Side[], context: PageContext): readonly Section[] {
  const pairs = all.flatMap(({ code }, index) => {
    const later = new Set(all.slice(index + 1).map((one) => one.code));
    return context
      .comparedWith(refOf(code))
      .flatMap((at) => context.codeAt(at) ?? [])
      .filter((other: Code) => later.has(other))
      .map((other) => pairOf(code, other));
  });
  const blocks = pairLinks(pairs, context);
  if (blocks.length === 0) return [];
  const heading = [fill(context.phrases.numbers.compared, { code: value })];
  return [{ id: "comparisons", heading, blocks }];
}

/** What a code is called, and on which platforms a number means it where it is no value of its own. */
function nameOf({ code, bundle }: Side, value = ""): string {
  const name = headlineAcross(code, bundle.protocol.title);
  const platforms = platformNames(code, value);
  return platforms === undefined ? name : `${name}: ${value} (${platforms})`;
}
