import { packedCorpus, searchCorpus, weightOfKind } from "@wirecode/core/model";
import { toColumns } from "./columns.ts";
import { summariesOf } from "./summaries.ts";
import type { SearchDocument } from "@wirecode/core/model";
import type { Content, Protocol } from "../content/types.ts";
import type { Summary } from "./summaries.ts";
import type { PackedIndex } from "./types.ts";

/** The index of a locale as it travels: what search finds everywhere, and the pages that only a site has. */
export function packedIndex(
  content: Pick<Content, "locales" | "protocols" | "guides" | "terms" | "plans" | "phrases">,
  locale: string,
): PackedIndex {
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

/** A protocol's page, or that of a number that several codes share. */
function pageDocument(
  { kind, path, title, description, lang, codes = [], ...entry }: Summary,
  protocols: readonly Protocol[],
): readonly SearchDocument[] {
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

/** A document without what goes without saying. */
function lighter({ lang, kind, ...document }: SearchDocument, locale: string) {
  return {
    ...(kind !== "code" && { kind }),
    ...document,
    ...(lang !== locale && { lang }),
  };
}
