import { canonical } from "@wirecode/model";
import type { Catalogue } from "../../model/catalogue.ts";
import type { OutputFile } from "../output-file.ts";
import { aboutPage } from "./about-page.ts";
import { classesWithPages, classPage } from "./class-page.ts";
import { codePageOnce } from "./code-once.ts";
import { comparisonPageOnce } from "./comparison-once.ts";
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
  { pairs }: { readonly pairs: Pairs },
): Iterable<OutputFile> {
  const partners = partnersOnce(catalogue.protocols, pairs);
  for (const { tag } of catalogue.locales) {
    const voices = voicesOf(tag, catalogue, partners, pairs);
    const [voice] = voices;
    if (!voice) continue;
    for (const page of pagesOf(voice, voices)) yield pageFile(page, voice.phrases, tag);
  }
}

function voicesOf(locale: string, catalogue: Catalogue, partners: Partners, pairs: Pairs): Voice[] {
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
  const others = { guides, terms, partners, ...(site && { site }) };
  return bundles.map((bundle) => ({ ...common, ...others, bundle, bundles, setting }));
}

function* pagesOf(first: Voice, voices: readonly Voice[]): Iterable<Page> {
  yield homePage(first);
  if (first.terms.length > 0) yield glossaryPage(first);
  for (const page of [aboutPage(first), contributePage(first)]) if (page) yield page;
  for (const [value, entries] of sharedNumbers(first.bundles)) {
    yield numberPage(value, entries, first);
  }
  for (const voice of voices) yield* protocolPages(voice);
  if (first.guides.length > 0) yield guidesPage(first);
  for (const guide of first.guides) yield guidePage(guide, first);
}

function* protocolPages(voice: Voice): Iterable<Page> {
  const { bundle } = voice;
  yield protocolPage(voice);
  for (const id of classesWithPages(bundle)) yield classPage(id, voice);
  for (const code of bundle.codes) yield codePageOnce(code, voice);
  for (const code of bundle.codes) yield* comparisonPages({ code, bundle }, voice);
}

/** The comparisons of a code with those that come after it: each pair has one page. */
function* comparisonPages(one: Located, voice: Voice): Iterable<Page> {
  for (const other of comparedWith(one.code, voice.partners, voice.bundles)) {
    const [first] = canonical(one.code, other.code);
    if (first === one.code) yield comparisonPageOnce(one, other, voice);
  }
}
