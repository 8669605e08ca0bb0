import { packedCorpus, searchCorpus, weightOfKind } from "@wirecode/core/model";
import { toColumns } from "./columns.js";
import { summariesOf } from "./summaries.ts";

/** @import { SearchDocument } from "@wirecode/core/model" */
/** @import { Content, Protocol } from "../content/types.ts" */
/** @import { Summary } from "./summaries.ts" */
/** @import { PackedIndex } from "./types.d.ts" */

/**
 * The index of a locale as it travels: what search finds everywhere, and the pages that only a site has.
 *
 * @param {Pick<Content, "locales" | "protocols" | "guides" | "terms" | "plans" | "phrases">} content
 * @param {string} locale
 * @returns {PackedIndex}
 */
export function packedIndex(content, locale) {
  const { locales, protocols, guides, terms, phrases } = content;
  const words = phrases[locale];
  const [reference] = locales.map(({ tag, direction }) => ({ tag, direction }));
  if (!words || !reference) throw new Error(`no phrases in ${locale}`);
  const known = protocols[locale] ?? [];
  const corpus = packedCorpus(
    searchCorpus({
      bundles: known.map(({ bundle }) => bundle),
      guides: guides[locale] ?? [],
      terms: terms[locale] ?? [],
      phrases: words,
    }),
  );
  const pages = summariesOf(content, locale).flatMap((entry) => pageDocument(entry, known));
  const documents = [...corpus.documents, ...pages].map((one) => lighter(one, locale));
  return {
    locale,
    words: words.search,
    direction: words.direction,
    reference,
    protocols: corpus.protocols,
    columns: toColumns(documents),
  };
}

/**
 * A protocol's page, or that of a number that several codes share.
 *
 * @param {Summary} entry
 * @param {readonly Protocol[]} protocols
 * @returns {readonly SearchDocument[]}
 */
function pageDocument({ kind, path, title, description, lang, codes = [], ...entry }, protocols) {
  const shown = { title, summary: description, lang };
  const [code] = codes;
  if (kind === "number" && code !== undefined) {
    return [{ kind, code, ...shown, weight: weightOfKind(kind) }];
  }
  const protocol = protocols.find(({ id }) => id === entry.protocol);
  if (kind !== "protocol" || !protocol || path !== `${protocol.id}/index`) return [];
  return [
    { kind, protocol: protocol.id, ...shown, weight: weightOfKind(kind, protocol.bundle.protocol) },
  ];
}

/**
 * A document without what goes without saying.
 *
 * @param {SearchDocument} document
 * @param {string} locale
 */
function lighter({ lang, kind, ...document }, locale) {
  return {
    ...(kind !== "code" && { kind }),
    ...document,
    ...(lang !== locale && { lang }),
  };
}
