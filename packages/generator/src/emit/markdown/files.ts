import {
  canonical,
  codesOfGuide,
  type Bundle,
  type Code,
  type CodeRef,
  type Guide,
} from "@wirecode/model";
import { once } from "@wirecode/model";
import { forget } from "../../remember.ts";
import type { OutputFile } from "../output-file.ts";
import { classesWithPages, classPage } from "./class-page.ts";
import { codePage } from "./code-page.ts";
import { comparisonPage } from "./comparison-page.ts";
import { guidePage } from "./guide-page.ts";
import { numberPage } from "./number-page.ts";
import { codePath, pageFile, type Page } from "./page.ts";
import { addressOf, comparedWith, locate, partnersOfCode, refOf, type Located } from "./pages.ts";
import { protocolPage } from "./protocol-page.ts";
import type { Voice } from "./voice.ts";

/*
 * The files of the pages of which there are many. Each says what its page tells of, beside what every page tells of, and
 * is made anew only if one of that is another than when it was made last.
 */

/** A page as a file. */
export function fileOf(page: Page, { phrases, locale }: Voice): OutputFile {
  return pageFile(page, phrases, locale);
}

/** The comparisons of a code with those that come after it: each pair has one page. All depend on the codes they are with. */
export function comparisonFiles(one: Located, voice: Voice): Iterable<OutputFile> {
  const { locale, setting, bundles, partners, remember } = voice;
  // A run that no other follows holds one page at a time.
  if (remember === forget) return comparisonsOf(one, voice);
  const others = partnersOfCode(one.code, partners);
  const met = bundles.filter(({ protocol }) => protocolsIn(others).has(protocol.id));
  const name = `${locale} comparisons of ${addressOf(refOf(one.code))}`;
  return remember(name, [setting, one.bundle, others, ...met], () => [
    ...comparisonsOf(one, voice),
  ]);
}

function* comparisonsOf(one: Located, voice: Voice): Iterable<OutputFile> {
  for (const other of comparedWith(one.code, voice.partners, voice.bundles)) {
    const [first] = canonical(one.code, other.code);
    if (first === one.code) yield comparisonFile(one, other, voice);
  }
}

const protocolsIn = once(
  (codes: readonly CodeRef[]) => new Set(codes.map(({ protocol }) => protocol)),
);

/** A comparison tells of two codes in canonical order, of their protocols, and of what an author wrote about the pair. */
function comparisonFile(a: Located, b: Located, voice: Voice): OutputFile {
  const name = `${addressOf(refOf(a.code))} ${addressOf(refOf(b.code))}`;
  const from = [
    ...[a, b].flatMap(({ code, bundle }) => [code, bundle.protocol, bundle.words]),
    writtenIn(a.bundle).get(name),
  ];
  return remembered(name, from, voice, () => comparisonPage(a, b, voice));
}

const writtenIn = once(
  ({ comparisons }: Bundle) =>
    new Map(comparisons.map((one) => [`${addressOf(one.a)} ${addressOf(one.b)}`, one])),
);

/** A code's page tells of the guides that lead to it, and of codes of its own and of mapped protocols no words but titles. */
export function codeFile(code: Code, voice: Voice): OutputFile {
  const { bundle, bundles, mappings, guides, partners } = voice;
  const mapped = new Set(
    mappings.flatMap(({ from, to }) => (from.id === code.protocol ? to.id : [])),
  );
  const told = bundles.filter((one) => one === bundle || mapped.has(one.protocol.id));
  const parts = [
    code,
    bundle.protocol,
    bundle.words,
    mappings,
    guides,
    partnersOfCode(code, partners),
    ...told.map(titlesIn),
  ];
  return remembered(codePath(code), parts, voice, () => codePage(code, voice));
}

const titlesIn = once(({ codes }: Bundle) =>
  codes.map(({ text }) => `${text.lang} ${text.title}`).join("\n"),
);

/** The page of a number tells of its codes and which of them are compared with which. */
export function numberFile(value: string, entries: readonly Located[], voice: Voice): OutputFile {
  const from = entries.flatMap(({ code, bundle }) => [
    code,
    bundle.protocol,
    bundle.words,
    partnersOfCode(code, voice.partners),
  ]);
  return remembered(value, from, voice, () => numberPage(value, entries, voice));
}

/** The pages of a protocol and of its classes tell of all its codes. */
export function* listFiles(voice: Voice): Iterable<OutputFile> {
  const { bundle } = voice;
  const { id } = bundle.protocol;
  yield remembered(`protocol ${id}`, [bundle], voice, () => protocolPage(voice));
  for (const one of classesWithPages(bundle)) {
    yield remembered(`class ${id} ${one}`, [bundle], voice, () => classPage(one, voice));
  }
}

/** A guide tells of the codes it leads to. */
export function guideFile(guide: Guide, voice: Voice): OutputFile {
  const codes = codesOfGuide(guide).map((at) => locate(at, voice.bundles)?.code);
  return remembered(`guide ${guide.id}`, [guide, ...codes], voice, () => guidePage(guide, voice));
}

function remembered(
  name: string,
  from: readonly unknown[],
  voice: Voice,
  make: () => Page,
): OutputFile {
  const { locale, setting, remember } = voice;
  return remember(`${locale} ${name}`, [setting, ...from], () => fileOf(make(), voice));
}
