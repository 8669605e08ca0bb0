import type { NotablePair, Practice, Protocol } from "@wirecode/model";
import { forget, type Remember } from "../remember.ts";
import type { Authored, AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { declaration } from "./attributes.ts";
import { compatOf } from "./compat.ts";
import type { Catalogue, CatalogueProtocol } from "./catalogue.ts";
import { facts } from "./facts.ts";
import { guideTrees } from "./guides.ts";
import { languageTexts } from "./language-texts.ts";
import { mappingTables } from "./mappings.ts";
import { pairsAcross, pairsWithin, pairWithin, type KeyedPair } from "./pairs.ts";
import { practiceIn } from "./practice.ts";
import { progressOf } from "./progress.ts";
import { providerFacts } from "./providers.ts";
import { parseReference, referencesOf } from "./reference.ts";
import { searchLanguages } from "./search.ts";
import { siteOf } from "./site.ts";
import { termFacts } from "./terms.ts";
import { unknownCodes } from "./unknown-codes.ts";

/**
 * Resolves a valid catalogue: inherited facts, inverse relations, canonical order, and what each language says.
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
  const pairs = new Map(protocolOrder(authored).map((id) => [id, pairsOf(id, authored, remember)]));
  const protocols = [...pairs].flatMap(([id, own]) => {
    const folder = authored.protocols[id];
    return folder ? [buildProtocol(id, folder, own, remember)] : [];
  });
  const catalogue = {
    reference,
    texts: new Map(
      locales.map((locale) => [
        locale.tag,
        languageTexts(locale, reference.tag, authored, pairs, remember),
      ]),
    ),
    protocols,
    mappings: mappingTables(authored, new Map(protocols.map((one) => [one.protocol.id, one]))),
    guides: guideTrees(reference.tag, authored),
    terms: termFacts(reference.tag, authored),
    providers: providerFacts(authored),
    explain: authored.explain,
  };
  return {
    ...catalogue,
    locales,
    search: searchLanguages(
      authored.search,
      reference.tag,
      locales.map(({ tag }) => tag),
    ),
    ...siteOf(authored),
    progress: progressOf(authored, catalogue, remember),
  };
}

/** The protocols in the order in which people expect them. */
function protocolOrder({ protocols, site: { site } }: Authored): readonly string[] {
  const known = Object.keys(protocols).toSorted();
  return site?.protocols.filter((id) => known.includes(id)) ?? known;
}

/** The curated pairs that a protocol has a part in. */
function pairsOf(
  id: string,
  { protocols, across }: Authored,
  remember: Remember,
): readonly KeyedPair[] {
  const folder = protocols[id];
  if (!folder) return [];
  const declared = Object.values(protocols).map((one) => one.protocol);
  return remember(`pairs of ${id}`, [folder.comparisons, across.comparisons, ...declared], () => [
    ...pairsWithin(id, folder.protocol, folder.comparisons),
    ...pairsAcross(id, across.comparisons, protocols),
  ]);
}

function buildProtocol(
  id: string,
  folder: AuthoredProtocolFolder,
  pairs: readonly KeyedPair[],
  remember: Remember,
): CatalogueProtocol {
  const { protocol: authored } = folder;
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
  const { compat } = folder;
  const practice = practiceOf(id, folder, codes, remember);
  return remember(`catalogue of ${id}`, [protocol, authored, codes, compat, practice], () => ({
    protocol,
    authored,
    codes,
    ...(compat && { compat: compatOf(compat, codes) }),
    ...(practice && { practice }),
  }));
}

function practiceOf(
  id: string,
  { practice }: AuthoredProtocolFolder,
  codes: CatalogueProtocol["codes"],
  remember: Remember,
): Practice | undefined {
  return (
    practice && remember(`practice of ${id}`, [practice, codes], () => practiceIn(practice, codes))
  );
}

function registryOf({
  source,
  url,
  date,
}: NonNullable<AuthoredProtocol["registry"]>): NonNullable<Protocol["registry"]> {
  return { source, ...(url !== undefined && { url }), date };
}

/** What is not well formed is the business of a rule. */
function tokensOf({ tokens = {}, documents }: AuthoredProtocol): NonNullable<Protocol["tokens"]> {
  return Object.entries(tokens).flatMap(([text, written]) => {
    const reference = parseReference(written, documents);
    return reference ? [{ text, reference }] : [];
  });
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
    ...(protocol.pairs && { pairs: protocol.pairs.map((key) => pairWithin(id, key, protocol)) }),
    standard: protocol.standard,
    ...(protocol.registry && { registry: registryOf(protocol.registry) }),
    ...(protocol.tokens && { tokens: tokensOf(protocol) }),
    ...(protocol.unknown && { unknown: unknownCodes(protocol.unknown, protocol) }),
    classes: Object.entries(protocol.classes).map(([classId, one]) => ({
      id: classId,
      term: one.term,
      codes: one.codes,
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
