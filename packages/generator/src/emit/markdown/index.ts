import type { Catalogue } from "../../model/catalogue.ts";
import { forget, type Remember } from "../../remember.ts";
import type { OutputFile } from "../output-file.ts";
import { aboutPage } from "./about-page.ts";
import { contributePage } from "./contribute-page.ts";
import { codeFile, comparisonFiles, fileOf, guideFile, listFiles, numberFile } from "./files.ts";
import { glossaryPage } from "./glossary-page.ts";
import { guidesPage } from "./guides-page.ts";
import { homePage } from "./home-page.ts";
import { sharedNumbers } from "./number-page.ts";
import type { Pairs, Partners } from "./pages.ts";
import { partnersOnce } from "./partners-once.ts";
import { settingOf } from "./setting.ts";
import type { Voice } from "./voice.ts";

const NOWHERE = { places: {} };

/** Every page of every locale: home, numbers, protocols, classes, codes, comparisons of pairs of codes, guides, and those about the site. */
export function* emitMarkdown(
  catalogue: Catalogue,
  { pairs, remember = forget }: { readonly pairs: Pairs; readonly remember?: Remember },
): Iterable<OutputFile> {
  const partners = partnersOnce(catalogue.protocols, pairs, remember);
  for (const { tag } of catalogue.locales) {
    const voices = voicesOf(tag, catalogue, partners, remember);
    const [voice] = voices;
    if (voice) yield* filesOf(voice, voices);
  }
}

function voicesOf(
  locale: string,
  catalogue: Catalogue,
  partners: Partners,
  remember: Remember,
): Voice[] {
  const { reference, protocols, site } = catalogue;
  const phrases = catalogue.phrases.get(locale);
  if (!phrases) return [];
  const bundles = protocols.flatMap((protocol) => protocol.bundles.get(locale) ?? []);
  const mappings = catalogue.mappingWords.get(locale) ?? [];
  const guides = catalogue.guides.get(locale) ?? [];
  const terms = catalogue.terms.get(locale) ?? [];
  const sitePages = catalogue.sitePages.get(locale) ?? NOWHERE;
  const setting = settingOf(locale, reference, phrases, sitePages, bundles, remember);
  return bundles.map((bundle) => ({
    locale,
    reference,
    phrases,
    bundle,
    bundles,
    mappings,
    guides,
    terms,
    ...(site && { site }),
    sitePages,
    partners,
    setting,
    remember,
  }));
}

function* filesOf(first: Voice, voices: readonly Voice[]): Iterable<OutputFile> {
  const { bundles, guides } = first;
  yield fileOf(homePage(first), first);
  if (first.terms.length > 0) yield fileOf(glossaryPage(first), first);
  for (const page of [aboutPage(first), contributePage(first)]) if (page) yield fileOf(page, first);
  for (const [value, entries] of sharedNumbers(bundles)) yield numberFile(value, entries, first);
  for (const voice of voices) yield* protocolFiles(voice);
  if (guides.length > 0) yield fileOf(guidesPage(first), first);
  for (const guide of guides) yield guideFile(guide, first);
}

function* protocolFiles(voice: Voice): Iterable<OutputFile> {
  const { bundle } = voice;
  yield* listFiles(voice);
  for (const code of bundle.codes) yield codeFile(code, voice);
  for (const code of bundle.codes) yield* comparisonFiles({ code, bundle }, voice);
}
