import { once, type ProtocolFacts, type ProtocolText, type ProvidersText } from "@wirecode/model";
import { editionOf } from "../edition/edition.ts";
import { printEdition } from "../edition/print.ts";
import { forget, type Remember } from "../remember.ts";
import type { Catalogue } from "../resolve/catalogue.ts";
import type { OutputFile } from "./output-file.ts";
import { printList } from "./print-list.ts";

/**
 * Facts and words apart: `facts/<protocol>.json` needs no language, and `text/<locale>/<protocol>.json` has the words of
 * one language and of no other. Beside them stand guides, mappings and terms, and what says which there are.
 */
export function* emitJson(
  catalogue: Catalogue,
  { remember = forget }: { readonly remember?: Remember } = {},
): Iterable<OutputFile> {
  const { part, locales, protocols, site, progress, search } = catalogue;
  yield* factsOf(catalogue);
  for (const { tag } of locales) yield* wordsIn(tag, catalogue);
  yield json("text/locales.json", locales);
  if (Object.keys(search).length > 0) yield json("search.json", search);
  if (site) yield json("site.json", site);
  if (site) yield json("progress.json", progress);
  yield json(
    "facts/protocols.json",
    protocols.map(({ protocol }) => protocol.id),
  );
  // Beside a whole edition, one of a part would look as if the rest were gone.
  if (!part) yield { path: "edition.json", content: printEdition(editionOf(catalogue, remember)) };
}

function* factsOf({
  protocols,
  guides,
  mappings,
  terms,
  providers,
}: Catalogue): Iterable<OutputFile> {
  for (const one of protocols)
    yield { path: `facts/${one.protocol.id}.json`, content: ofFacts(one) };
  yield { path: "facts/guides.json", content: ofList(guides) };
  yield json("facts/mappings.json", mappings);
  yield json("facts/terms.json", terms);
  yield { path: "facts/providers.json", content: ofList(providers) };
}

/** The words of a language, on what there is in this catalogue or in this part of it. */
function* wordsIn(tag: string, catalogue: Catalogue): Iterable<OutputFile> {
  const texts = catalogue.texts.get(tag);
  if (!texts) return;
  const { phrases, guides, mappings, terms, providers, sitePages } = texts;
  const path = (name: string) => `text/${tag}/${name}.json`;
  yield json(path("phrases"), phrases);
  yield {
    path: path("guides"),
    content: ofGuides({ ...guides, guides: only(guides.guides, catalogue.guides) }),
  };
  yield json(path("mappings"), {
    ...mappings,
    mappings: only(mappings.mappings, catalogue.mappings),
  });
  yield json(path("terms"), { ...terms, terms: only(terms.terms, catalogue.terms) });
  yield { path: path("providers"), content: ofProviders(providers) };
  if (catalogue.site) yield json(`site/${tag}.json`, sitePages);
  for (const { protocol } of catalogue.protocols) {
    const words = texts.protocols[protocol.id];
    if (words) yield { path: path(protocol.id), content: ofText(words) };
  }
}

/** The entries that belong to something, in its order. */
function only<T>(
  words: Readonly<Record<string, T>>,
  facts: readonly { readonly id: string }[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    facts.flatMap(({ id }) => {
      const found = words[id];
      return found === undefined ? [] : [[id, found]];
    }),
  );
}

function json(path: string, value: unknown): OutputFile {
  return { path, content: typeof value === "object" && value ? ofObject(value) : print(value) };
}

const ofObject = once(print);
const ofFacts = once(printFacts);
const ofText = once(printText);
const ofList = once(printList);

/** One code a line, so that a program can read the few it needs and leave the rest. */
function printFacts({ protocol, codes }: ProtocolFacts): string {
  return `{"protocol":${JSON.stringify(protocol)},"codes":${printList(codes).trimEnd()}}\n`;
}

/** One code a line, for the same reason. */
function printText({ codes, comparisons, ...head }: ProtocolText): string {
  const before = JSON.stringify(head).slice(0, -1);
  return `${before},"codes":${printRecord(codes)},"comparisons":${printRecord(comparisons)}}\n`;
}

function ofGuides({ locale, guides }: { readonly locale: string; readonly guides: object }) {
  return `{"locale":${JSON.stringify(locale)},"guides":${printRecord(guides)}}\n`;
}

function ofProviders({ locale, providers }: ProvidersText): string {
  return `{"locale":${JSON.stringify(locale)},"providers":${printRecord(providers)}}\n`;
}

function printRecord(record: object): string {
  const lines = Object.entries(record).map(
    ([key, value]: [string, unknown]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}`;
}

function print(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
