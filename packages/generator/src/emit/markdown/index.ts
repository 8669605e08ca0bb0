import { canonical } from "@wirecode/model";
import type { Catalogue } from "../../model/catalogue.ts";
import type { OutputFile } from "../output-file.ts";
import { aboutPage } from "./about-page.ts";
import { classesWithPages, classPage } from "./class-page.ts";
import { codePage } from "./code-page.ts";
import { comparisonPageOnce } from "./comparison-once.ts";
import { contributePage } from "./contribute-page.ts";
import { glossaryPage } from "./glossary-page.ts";
import { guidePage } from "./guide-page.ts";
import { guidesPage } from "./guides-page.ts";
import { homePage } from "./home-page.ts";
import { pageFile, type Page } from "./page.ts";
import { hasPage, locate, type Pairs } from "./pages.ts";
import { protocolPage } from "./protocol-page.ts";
import type { Voice } from "./voice.ts";

const NOWHERE = { places: {} };

/** Every page of every locale: home, protocols, classes, codes, comparisons of pairs of codes, guides, and those about the site. */
export function* emitMarkdown(
  catalogue: Catalogue,
  { pairs }: { readonly pairs: Pairs },
): Iterable<OutputFile> {
  for (const { tag } of catalogue.locales) {
    const voices = voicesOf(tag, catalogue, pairs);
    const [voice] = voices;
    if (!voice) continue;
    for (const page of pagesOf(voice, voices)) yield pageFile(page, voice.phrases, tag);
  }
}

function voicesOf(locale: string, catalogue: Catalogue, pairs: Pairs): Voice[] {
  const { reference, protocols, site } = catalogue;
  const phrases = catalogue.phrases.get(locale);
  if (!phrases) return [];
  const bundles = protocols.flatMap((protocol) => protocol.bundles.get(locale) ?? []);
  const mappings = catalogue.mappingWords.get(locale) ?? [];
  const guides = catalogue.guides.get(locale) ?? [];
  const terms = catalogue.terms.get(locale) ?? [];
  const sitePages = catalogue.sitePages.get(locale) ?? NOWHERE;
  const common = { locale, reference, phrases, mappings, sitePages, pairs };
  const known = protocols.flatMap((one) => [
    one.protocol,
    one.codes,
    one.bundles.get(locale)?.words,
  ]);
  const setting = [...Object.values(common), ...known];
  const others = { guides, terms, ...(site && { site }) };
  return bundles.map((bundle) => ({ ...common, ...others, bundle, bundles, setting }));
}

function* pagesOf(first: Voice, voices: readonly Voice[]): Iterable<Page> {
  yield homePage(first);
  if (first.terms.length > 0) yield glossaryPage(first);
  for (const page of [aboutPage(first), contributePage(first)]) if (page) yield page;
  for (const voice of voices) yield* protocolPages(voice);
  for (const voice of voices) yield* acrossPages(voice);
  if (first.guides.length > 0) yield guidesPage(first);
  for (const guide of first.guides) yield guidePage(guide, first);
}

function* protocolPages(voice: Voice): Iterable<Page> {
  const { bundle, pairs } = voice;
  const { codes } = bundle;
  yield protocolPage(voice);
  for (const id of classesWithPages(bundle)) yield classPage(id, voice);
  for (const code of codes) yield codePage(code, voice);
  for (const [index, code] of codes.entries()) {
    for (const other of codes.slice(index + 1)) {
      if (!hasPage(code, other, bundle, pairs)) continue;
      yield comparisonPageOnce({ code, bundle }, { code: other, bundle }, voice);
    }
  }
}

/** The curated pairs that join this protocol to a later one: each pair has one page. */
function* acrossPages(voice: Voice): Iterable<Page> {
  for (const pair of voice.bundle.protocol.comparisons) {
    const [a, b] = [locate(pair.a, voice.bundles), locate(pair.b, voice.bundles)];
    if (!a || !b || a.bundle === b.bundle || a.bundle !== voice.bundle) continue;
    const [one] = canonical(a.code, b.code);
    yield comparisonPageOnce(one === a.code ? a : b, one === a.code ? b : a, voice);
  }
}
