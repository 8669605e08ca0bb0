import type { Catalogue } from "../../model/catalogue.ts";
import type { OutputFile } from "../output-file.ts";
import { codePage } from "./code-page.ts";
import { comparisonPage } from "./comparison-page.ts";
import { homePage } from "./home-page.ts";
import { pageFile } from "./page.ts";
import { protocolPage } from "./protocol-page.ts";
import type { Voice } from "./voice.ts";

/** Every page of every locale: home, protocols, codes, and the comparison of every pair of a protocol's codes. */
export function* emitMarkdown(catalogue: Catalogue): Iterable<OutputFile> {
  for (const { tag } of catalogue.locales) {
    const voices = voicesOf(tag, catalogue);
    const phrases = catalogue.phrases.get(tag);
    if (!phrases) continue;
    yield pageFile(
      homePage(
        phrases,
        voices.map(({ bundle }) => bundle),
      ),
      phrases,
      tag,
    );
    for (const voice of voices) {
      for (const page of protocolPages(voice)) yield pageFile(page, phrases, tag);
    }
  }
}

function voicesOf(locale: string, { reference, phrases, protocols }: Catalogue): Voice[] {
  const words = phrases.get(locale);
  if (!words) return [];
  return protocols.flatMap(({ bundles }) => {
    const bundle = bundles.get(locale);
    return bundle ? [{ locale, reference, phrases: words, bundle }] : [];
  });
}

function* protocolPages(voice: Voice) {
  const { codes } = voice.bundle;
  yield protocolPage(voice);
  for (const code of codes) yield codePage(code, voice);
  for (const [index, one] of codes.entries()) {
    for (const other of codes.slice(index + 1)) yield comparisonPage(one, other, voice);
  }
}
