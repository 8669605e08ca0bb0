import { canonical } from "@wirecode/model";
import type { Catalogue } from "../../model/catalogue.ts";
import type { OutputFile } from "../output-file.ts";
import { aboutPage } from "./about-page.ts";
import { classesWithPages, classPage } from "./class-page.ts";
import { codeFile } from "./code-file.ts";
import { comparisonFile } from "./comparison-file.ts";
import { contributePage } from "./contribute-page.ts";
import { glossaryPage } from "./glossary-page.ts";
import { guidePage } from "./guide-page.ts";
import { guidesPage } from "./guides-page.ts";
import { homePage } from "./home-page.ts";
import { numberPage, sharedNumbers } from "./number-page.ts";
import { pageFile, type Page } from "./page.ts";
import { comparedWith, type Located, type Pairs, type Partners } from "./pages.ts";
import { partnersOnce } from "./partners-once.ts";
import { protocolPage } from "./protocol-page.ts";
import type { Voice } from "./voice.ts";

const NOWHERE = { places: {} };

/** Every page of every locale: home, numbers, protocols, classes, codes, comparisons of pairs of codes, guides, and those about the site. */
export function* emitMarkdown(
  catalogue: Catalogue,
  { pairs, remember = false }: { readonly pairs: Pairs; readonly remember?: boolean },
): Iterable<OutputFile> {
  const partners = partnersOnce(catalogue.protocols, pairs);
  for (const { tag } of catalogue.locales) {
    const voices = voicesOf(tag, catalogue, { partners, pairs, remember });
    const [voice] = voices;
    if (voice) yield* filesOf(voice, voices);
  }
}

interface Asked {
  readonly pairs: Pairs;
  readonly partners: Partners;
  readonly remember: boolean;
}

function voicesOf(
  locale: string,
  catalogue: Catalogue,
  { pairs, partners, remember }: Asked,
): Voice[] {
  const { reference, protocols, site } = catalogue;
  const phrases = catalogue.phrases.get(locale);
  if (!phrases) return [];
  const bundles = protocols.flatMap((protocol) => protocol.bundles.get(locale) ?? []);
  const mappings = catalogue.mappingWords.get(locale) ?? [];
  const guides = catalogue.guides.get(locale) ?? [];
  const terms = catalogue.terms.get(locale) ?? [];
  const sitePages = catalogue.sitePages.get(locale) ?? NOWHERE;
  const common = { locale, reference, phrases, mappings, sitePages };
  const known = protocols.flatMap((one) => [
    one.protocol,
    one.codes,
    one.bundles.get(locale)?.words,
  ]);
  // Which comparisons have pages follows from the codes and from what the run was asked for.
  const setting = [...Object.values(common), pairs, ...known];
  const others = { guides, terms, partners, remember, ...(site && { site }) };
  return bundles.map((bundle) => ({ ...common, ...others, bundle, bundles, setting }));
}

function* filesOf(first: Voice, voices: readonly Voice[]): Iterable<OutputFile> {
  const { locale, phrases, bundles, guides } = first;
  const file = (page: Page) => pageFile(page, phrases, locale);
  yield file(homePage(first));
  if (first.terms.length > 0) yield file(glossaryPage(first));
  for (const page of [aboutPage(first), contributePage(first)]) if (page) yield file(page);
  for (const [value, entries] of sharedNumbers(bundles)) {
    yield file(numberPage(value, entries, first));
  }
  for (const voice of voices) yield* protocolFiles(voice, file);
  if (guides.length > 0) yield file(guidesPage(first));
  for (const guide of guides) yield file(guidePage(guide, first));
}

function* protocolFiles(voice: Voice, file: (page: Page) => OutputFile): Iterable<OutputFile> {
  const { bundle } = voice;
  yield file(protocolPage(voice));
  for (const id of classesWithPages(bundle)) yield file(classPage(id, voice));
  for (const code of bundle.codes) yield codeFile(code, voice);
  for (const code of bundle.codes) yield* comparisonFiles({ code, bundle }, voice);
}

/** The comparisons of a code with those that come after it: each pair has one page. */
function* comparisonFiles(one: Located, voice: Voice): Iterable<OutputFile> {
  for (const other of comparedWith(one.code, voice.partners, voice.bundles)) {
    const [first] = canonical(one.code, other.code);
    if (first === one.code) yield comparisonFile(one, other, voice);
  }
}
