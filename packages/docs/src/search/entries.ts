import {
  packedCorpus,
  plainText,
  providerDocument,
  searchCorpus,
  weightOfKind,
} from "@wirecode/model";
import { toColumns } from "./columns.ts";
import type { Bundle, PagePlan, SearchDocument } from "@wirecode/model";
import type { Content } from "../content/types.ts";
import type { PackedIndex } from "./types.ts";

/** The index of a locale as it travels: what search finds everywhere, and the pages that only a site has. */
export function packedIndex(
  {
    locales,
    protocols,
    guides,
    terms,
    providers,
    plans,
    phrases,
    languages,
  }: Pick<
    Content,
    "locales" | "protocols" | "guides" | "terms" | "providers" | "plans" | "phrases" | "languages"
  >,
  locale: string,
): PackedIndex {
  const words = phrases[locale];
  const [reference] = locales.map(({ tag, direction }) => ({ tag, direction }));
  if (!words || !reference) throw new Error(`no phrases in ${locale}`);
  const bundles = (protocols[locale] ?? []).map(({ bundle }) => bundle);
  const language = languages[locale];
  const everywhere = searchCorpus({
    bundles,
    guides: guides[locale] ?? [],
    terms: terms[locale] ?? [],
    phrases: words,
    ...(language && { language }),
  });
  const corpus = packedCorpus({
    ...everywhere,
    documents: [...everywhere.documents, ...(providers[locale] ?? []).map(providerDocument)],
  });
  const pages = [...(plans[locale]?.values() ?? [])].flatMap((plan) =>
    pageDocument(plan, bundles, locale),
  );
  const documents = [...corpus.documents, ...pages].map((one) => lighter(one, locale));
  return {
    locale,
    words: words.search,
    ...(language && { language }),
    direction: words.direction,
    reference,
    protocols: corpus.protocols,
    columns: toColumns(documents),
  };
}

/** A protocol's page, or that of a number that several codes share; nothing for what is found as what it is about. */
function pageDocument(
  { kind, path, make }: PagePlan,
  bundles: readonly Bundle[],
  lang: string,
): readonly SearchDocument[] {
  if (kind !== "number" && kind !== "protocol") return [];
  const { title, description: summary, protocol: id } = make();
  const shown = { title: plainText(title), summary, lang };
  if (kind === "number") return [{ kind, code: path, ...shown, weight: weightOfKind(kind) }];
  const protocol = bundles.map((one) => one.protocol).find((one) => one.id === id);
  return protocol
    ? [{ kind, protocol: protocol.id, ...shown, weight: weightOfKind(kind, protocol) }]
    : [];
}

/** A document without what goes without saying. */
function lighter({ lang, kind, ...document }: SearchDocument, locale: string) {
  return {
    ...(kind !== "code" && { kind }),
    ...document,
    ...(lang !== locale && { lang }),
  };
}
