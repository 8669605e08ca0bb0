import {
  distinctClasses,
  once,
  pairsFrom,
  pathOf,
  targetOf,
  type Bundle,
  type Code,
  type CuratedComparison,
  type Guide,
  type Pair,
  type Provider,
} from "@wirecode/model";
import { MAPPINGS } from "./addresses.ts";
import type { Content } from "./types.ts";

/** What is published as data at one address. */
export type Datum =
  | { readonly kind: "catalogue" | "mappings" | "glossary" | "guides" | "providers" }
  | { readonly kind: "guide"; readonly guide: Guide }
  | { readonly kind: "provider"; readonly provider: Provider }
  | { readonly kind: "protocol"; readonly bundle: Bundle }
  | { readonly kind: "code"; readonly code: Code }
  | { readonly kind: "class"; readonly bundle: Bundle; readonly id: string }
  | { readonly kind: "comparison"; readonly pair: Pair };

/**
 * Everything that is published as data in a language, by its path below that: the path of the page which shows the same,
 * where one does. Comparisons are data where an author wrote about the pair. What a code, class, pair, guide or
 * provider says at length is data in the languages that say it.
 */
export function dataIn(locale: string, content: DataSources): ReadonlyMap<string, Datum> {
  const known = dataOf(content);
  const data = known.get(locale) ?? new Map(entriesOf(locale, content));
  known.set(locale, data);
  return data;
}

type DataSources = Pick<Content, "protocols" | "guides" | "providers">;

const dataOf = once((_: DataSources) => new Map<string, ReadonlyMap<string, Datum>>());

function* entriesOf(
  locale: string,
  { protocols, guides, providers }: DataSources,
): Iterable<[path: string, datum: Datum]> {
  yield [pathOf({ kind: "page", page: "home" }), { kind: "catalogue" }];
  yield [MAPPINGS, { kind: "mappings" }];
  yield [pathOf({ kind: "page", page: "glossary" }), { kind: "glossary" }];
  yield [pathOf({ kind: "page", page: "guides" }), { kind: "guides" }];
  for (const guide of (guides[locale] ?? []).filter(({ bodyLang }) => bodyLang === locale))
    yield [pathOf({ kind: "guide", id: guide.id }), { kind: "guide", guide }];
  yield [pathOf({ kind: "page", page: "providers" }), { kind: "providers" }];
  for (const provider of (providers[locale] ?? []).filter(({ text }) => text.lang === locale))
    yield [pathOf({ kind: "provider", id: provider.id }), { kind: "provider", provider }];
  for (const { bundle } of protocols[locale] ?? []) yield* entriesIn(bundle);
}

function* entriesIn(bundle: Bundle): Iterable<[path: string, datum: Datum]> {
  const { locale, protocol, words, codes, comparisons } = bundle;
  const isNative = ({ text }: Pick<Code | CuratedComparison, "text">) => text.bodyLang === locale;
  yield [pathOf({ kind: "protocol", protocol: protocol.id }), { kind: "protocol", bundle }];
  for (const code of codes.filter(isNative)) yield [pathOf(targetOf(code)), { kind: "code", code }];
  const listed = new Set(distinctClasses(bundle));
  const told = protocol.classes.filter(({ id }) => words.classes[id]?.bodyLang === locale);
  for (const { id, retry } of told.filter((one) => listed.has(one.id)))
    yield [
      pathOf({ kind: "class", protocol: protocol.id, id, retry }),
      { kind: "class", bundle, id },
    ];
  for (const pair of pairsFrom(protocol.id, comparisons.filter(isNative)))
    yield [pathOf({ kind: "comparison", ...pair }), { kind: "comparison", pair }];
}
