import type { Bundle, Guide } from "@wirecode/model";
import { editionOf } from "../edition/edition.ts";
import { printEdition } from "../edition/print.ts";
import type { Catalogue } from "../resolve/catalogue.ts";
import { once } from "@wirecode/model";
import type { OutputFile } from "./output-file.ts";

/** One bundle a protocol and locale, `text/<locale>/<protocol>.json`; beside it phrases, mappings, guides and terms. */
export function* emitJson(catalogue: Catalogue): Iterable<OutputFile> {
  const {
    part,
    locales,
    phrases,
    protocols,
    mappingWords,
    guides,
    terms,
    site,
    sitePages,
    progress,
    search,
  } = catalogue;
  for (const { tag } of locales) {
    yield json(`text/${tag}/phrases.json`, phrases.get(tag));
    yield json(`text/${tag}/mappings.json`, mappingWords.get(tag));
    yield { path: `text/${tag}/guides.json`, content: ofGuides(guides.get(tag) ?? []) };
    yield json(`text/${tag}/terms.json`, terms.get(tag));
    if (site) yield json(`site/${tag}.json`, sitePages.get(tag));
    for (const { protocol, bundles } of protocols) {
      const bundle = bundles.get(tag);
      if (bundle) yield { path: `text/${tag}/${protocol.id}.json`, content: ofBundle(bundle) };
    }
  }
  yield json("text/locales.json", locales);
  yield json(
    "text/protocols.json",
    protocols.map(({ protocol }) => protocol.id),
  );
  if (Object.keys(search).length > 0) yield json("search.json", search);
  if (site) yield json("site.json", site);
  if (site) yield json("progress.json", progress);
  // Beside a whole edition, one of a part would look as if the rest were gone.
  if (!part) yield { path: "edition.json", content: printEdition(editionOf(catalogue)) };
}

function json(path: string, value: unknown): OutputFile {
  return { path, content: typeof value === "object" && value ? ofObject(value) : print(value) };
}

const ofObject = once(print);
const ofBundle = once(printBundle);
const ofGuides = once(printGuides);

/** One code a line, so that a program can read the few it needs and leave the rest. */
function printBundle({ codes, comparisons, ...head }: Bundle): string {
  const before = JSON.stringify(head).slice(0, -1);
  const lines = codes.map((code) => JSON.stringify(code)).join(",\n");
  return `${before},"codes":[\n${lines}\n],"comparisons":${JSON.stringify(comparisons)}}\n`;
}

/** One guide a line, for the same reason. */
function printGuides(guides: readonly Guide[]): string {
  return `[\n${guides.map((guide) => JSON.stringify(guide)).join(",\n")}\n]\n`;
}

function print(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
