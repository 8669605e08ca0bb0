import { compareCodes, type Bundle, type Phrases, type Protocol } from "@wirecode/model";
import type { Authored, AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredPhrases } from "../schema/phrases.ts";
import { declaration } from "./attributes.ts";
import type { Catalogue, CatalogueProtocol, Locale } from "./catalogue.ts";
import { codeValue, facts } from "./facts.ts";
import { stripFrom } from "./strip-from.ts";
import { comparisonText, protocolWords, withText, type TextPair } from "./words.ts";

/** Resolves a valid catalogue: inherited facts, inverse relations, fallback words, canonical order. */
export function build(authored: Authored): Catalogue {
  const locales = Object.entries(authored.locales).map(([tag, locale]) => ({ tag, ...locale }));
  const [reference] = locales;
  if (!reference) throw new RangeError("There is no locale.");
  const ids = Object.keys(authored.protocols).toSorted();
  return {
    reference,
    locales,
    phrases: new Map(locales.map((locale) => [locale.tag, phrasesOf(authored, locale)])),
    protocols: ids.flatMap((id) => {
      const folder = authored.protocols[id];
      return folder ? [buildProtocol(id, folder, locales)] : [];
    }),
  };
}

function phrasesOf({ phrases, locales }: Authored, { tag, direction }: Locale): Phrases {
  const reference = Object.keys(locales)[0] ?? tag;
  const written = phrases[tag] ?? phrases[reference];
  if (!written) throw new RangeError(`There are no phrases in ${reference}.`);
  return { lang: phrases[tag] ? tag : reference, direction, ...withoutFrom(written) };
}

function withoutFrom(written: AuthoredPhrases): Omit<Phrases, "lang" | "direction"> {
  return {
    attributes: stripFrom(written.attributes),
    facts: stripFrom(written.facts),
    origins: stripFrom(written.origins),
    relations: stripFrom(written.relations),
    likenesses: stripFrom(written.likenesses),
    findings: stripFrom(written.findings),
    advice: stripFrom(written.advice),
    headings: stripFrom(written.headings),
    site: stripFrom(written.site),
    terminal: stripFrom(written.terminal),
  };
}

function buildProtocol(
  id: string,
  folder: AuthoredProtocolFolder,
  locales: readonly Locale[],
): CatalogueProtocol {
  const protocol = declare(id, folder);
  const codes = facts(id, folder.protocol, folder.codes);
  const reference = locales[0]?.tag ?? "";
  const english = folder.text[reference];
  if (!english) throw new RangeError(`${id} has no words in ${reference}.`);
  const bundles = locales.map(({ tag }): [string, Bundle] => {
    const pair: TextPair = { locale: tag, reference, asked: folder.text[tag], english };
    return [tag, bundle(protocol, codes, pair)];
  });
  return { protocol, authored: folder.protocol, codes, bundles: new Map(bundles) };
}

function bundle(protocol: Protocol, codes: CatalogueProtocol["codes"], pair: TextPair): Bundle {
  return {
    locale: pair.locale,
    protocol,
    words: protocolWords(pair),
    codes: codes.map((code) => withText(code, String(code.code), pair)),
    comparisons: protocol.comparisons.flatMap((notable) => {
      const text = comparisonText(`${notable.a}/${notable.b}`, pair);
      return text ? [{ ...notable, text }] : [];
    }),
  };
}

function declare(id: string, { protocol, comparisons }: AuthoredProtocolFolder): Protocol {
  const pairs = Object.entries(comparisons).map(([key, { alike }]) => {
    const [a = "", b = ""] = key.split("/");
    return { a: codeValue(a, protocol), b: codeValue(b, protocol), alike };
  });
  return {
    id,
    title: protocol.title,
    enum: protocol.enum,
    code: protocol.code,
    standard: protocol.standard,
    registry: { source: protocol.registry.source, date: protocol.registry.date },
    classes: Object.entries(protocol.classes).map(([classId, one]) => ({
      id: classId,
      term: one.term,
      outcome: one.outcome,
      retry: one.retry,
    })),
    attributes: Object.entries(protocol.attributes).map(([key, one]) => declaration(key, one)),
    comparisons: pairs.toSorted((x, y) => compareCodes(x.a, y.a) || compareCodes(x.b, y.b)),
  };
}
