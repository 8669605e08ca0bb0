import { keyOf, type Bundle, type Locale, type NotablePair, type Protocol } from "@wirecode/model";
import { forget, type Remember } from "../remember.ts";
import type { AuthoredAcrossText } from "../schema/across.ts";
import type { Authored, AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredCodes } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { ACROSS } from "../load/layout.ts";
import { declaration } from "./attributes.ts";
import type { Catalogue, CatalogueProtocol } from "./catalogue.ts";
import { facts } from "./facts.ts";
import { guidesIn } from "./guides.ts";
import { mappingsIn, mappingTables } from "./mappings.ts";
import { pairsAcross, pairsWithin, type KeyedPair } from "./pairs.ts";
import { phrasesIn } from "./phrases.ts";
import { progressOf } from "./progress.ts";
import { referencesOf } from "./reference.ts";
import { searchLanguages } from "./search.ts";
import { siteOf, sitePagesIn } from "./site.ts";
import { termsIn } from "./terms.ts";
import { type Asked, askedIn } from "./tiers.ts";
import { comparisonText, protocolWords, withText, type TextPair } from "./words.ts";

/**
 * Resolves a valid catalogue: inherited facts, inverse relations, fallback words, canonical order.
 * @param drafts - The languages to publish although they are drafts.
 */
export function resolve(
  authored: Authored,
  remember: Remember = forget,
  drafts: readonly string[] = [],
): Catalogue {
  const locales = Object.entries(authored.locales)
    .filter(([tag, { draft }]) => draft !== true || drafts.includes(tag))
    .map(([tag, { draft: _, ...locale }]) => ({ tag, ...locale }));
  const [reference] = locales;
  if (!reference) throw new RangeError("There is no locale.");
  const ids = protocolOrder(authored);
  const protocols = ids.flatMap((id) => {
    const folder = authored.protocols[id];
    return folder ? [buildProtocol(id, folder, authored, locales, remember)] : [];
  });
  const mappings = mappingTables(authored, new Map(protocols.map((one) => [one.protocol.id, one])));
  const ofEach = <T>(make: (tag: string) => T) =>
    new Map(locales.map(({ tag }): [string, T] => [tag, make(tag)]));
  const words = {
    phrases: new Map(
      locales.map((locale) => [locale.tag, phrasesIn(locale, reference.tag, authored)]),
    ),
    protocols,
    guides: ofEach((tag) => guidesIn(tag, reference.tag, authored)),
    terms: ofEach((tag) => termsIn(tag, reference.tag, authored)),
    sitePages: ofEach((tag) => sitePagesIn(tag, reference.tag, authored)),
  };
  return {
    reference,
    locales,
    ...words,
    search: searchLanguages(
      authored.search,
      reference.tag,
      locales.map(({ tag }) => tag),
    ),
    mappings,
    mappingWords: ofEach((tag) => mappingsIn(tag, reference.tag, mappings, authored)),
    ...siteOf(authored),
    progress: progressOf(authored, words),
  };
}

/** The protocols in the order in which people expect them. */
function protocolOrder({ protocols, site: { site } }: Authored): readonly string[] {
  const known = Object.keys(protocols).toSorted();
  return site?.protocols.filter((id) => known.includes(id)) ?? known;
}

function buildProtocol(
  id: string,
  folder: AuthoredProtocolFolder,
  { protocols, across, stamps }: Authored,
  locales: readonly Locale[],
  remember: Remember,
): CatalogueProtocol {
  const { protocol: authored } = folder;
  const declared = Object.values(protocols).map((one) => one.protocol);
  const pairs = remember(
    `pairs of ${id}`,
    [folder.comparisons, across.comparisons, ...declared],
    () => [
      ...pairsWithin(id, authored, folder.comparisons),
      ...pairsAcross(id, across.comparisons, protocols),
    ],
  );
  const protocol = remember(`protocol ${id}`, [authored, pairs], () =>
    declare(
      id,
      folder,
      pairs.map(({ pair }) => pair),
    ),
  );
  const codes = remember(`facts of ${id}`, [authored, folder.codes], () =>
    facts(id, authored, folder.codes),
  );
  const reference = locales[0]?.tag ?? "";
  const english = folder.text[reference];
  if (!english) throw new RangeError(`${id} has no words in ${reference}.`);
  const bundles = locales.map(({ tag }): [string, Bundle] => {
    const pair: TextPair = {
      locale: tag,
      reference,
      asked: folder.text[tag],
      english,
      stamps: stamps[id]?.[tag],
    };
    const joins = askedIn(across.text, stamps[ACROSS], tag, reference);
    const parts = [
      protocol,
      codes,
      folder.codes,
      pairs,
      pair.asked,
      english,
      joins.asked,
      joins.english,
      pair.stamps,
      joins.stamps,
    ];
    const made = remember(`bundle of ${id} in ${tag}`, parts, () =>
      bundle(protocol, codes, folder.codes, curated(pairs, pair, joins), pair),
    );
    return [tag, made];
  });
  return { protocol, authored, codes, bundles: new Map(bundles) };
}

/** The curated pairs with what authors wrote about them, those across protocols in the words of both. */
function curated(
  pairs: readonly KeyedPair[],
  pair: TextPair,
  joins: Pick<Asked<AuthoredAcrossText>, "asked" | "english" | "stamps">,
): Bundle["comparisons"] {
  return pairs.flatMap(({ key, pair: notable }) => {
    const spoken = notable.a.protocol === notable.b.protocol ? pair : { ...pair, ...joins };
    const text = comparisonText(key, spoken);
    return text ? [{ ...notable, text }] : [];
  });
}

function bundle(
  protocol: Protocol,
  codes: CatalogueProtocol["codes"],
  authored: AuthoredCodes,
  comparisons: Bundle["comparisons"],
  pair: TextPair,
): Bundle {
  return {
    locale: pair.locale,
    protocol,
    words: protocolWords(pair),
    codes: codes.map((code) => {
      const key = String(keyOf(code));
      return withText(code, key, authored[key]?.["search-terms"], pair);
    }),
    comparisons,
  };
}

function registryOf({
  source,
  url,
  date,
}: NonNullable<AuthoredProtocol["registry"]>): NonNullable<Protocol["registry"]> {
  return { source, ...(url !== undefined && { url }), date };
}

function declare(
  id: string,
  { protocol }: AuthoredProtocolFolder,
  comparisons: readonly NotablePair[],
): Protocol {
  return {
    id,
    title: protocol.title,
    ...(protocol.aliases && { aliases: protocol.aliases }),
    ...(protocol.popularity !== undefined && { popularity: protocol.popularity }),
    ...(protocol.prefix !== undefined && { prefix: protocol.prefix }),
    enum: protocol.enum,
    code: protocol.code,
    pages: protocol.pages,
    standard: protocol.standard,
    ...(protocol.registry && { registry: registryOf(protocol.registry) }),
    classes: Object.entries(protocol.classes).map(([classId, one]) => ({
      id: classId,
      term: one.term,
      ...(one["search-terms"] && { searchTerms: one["search-terms"] }),
      references: referencesOf(one.references, protocol),
      outcome: one.outcome,
      retry: one.retry,
      act: one.act,
    })),
    attributes: Object.entries(protocol.attributes).map(([key, one]) => declaration(key, one)),
    ...(protocol.decisive && { decisive: protocol.decisive }),
    comparisons,
  };
}
