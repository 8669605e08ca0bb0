import type { CodeFacts } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";
import { codeDocument, searchProtocol } from "./documents.ts";
import type { SearchLanguage } from "../shapes/search-language.ts";
import { searcher, type SearchResult } from "./searcher.ts";

/**
 * Codes to rank, and the protocol that declares them where it is at hand.
 * @internal
 */
export interface Rankable<T extends CodeFacts> {
  readonly codes: readonly T[];
  readonly protocol?: Protocol;
}

/**
 * The codes among the given ones that match a query, best first.
 *
 * A word of the query matches a word that begins with it, or that is near to it where none does. The words of a list are
 * taken apart once: who asks again asks of the same list.
 * @param language - How the words of the codes are read: `searchLanguages` of `@wirecode/core` has that of each language.
 *   Without it, by what holds for any.
 */
export function rank<T extends CodeFacts>(
  query: string,
  codes: readonly T[],
  language?: SearchLanguage,
): readonly T[] {
  return rankAll(query, [{ codes }], language);
}

/**
 * Does as {@link rank} for the codes of several lists.
 * @internal
 */
export function rankAll<T extends CodeFacts>(
  query: string,
  lists: readonly Rankable<T>[],
  language?: SearchLanguage,
): readonly T[] {
  const codes = lists.flatMap((one) => one.codes);
  const { documents } = searchIn(lists, codes, language)(query);
  return documents.flatMap(({ id }) => codes[Number(id)] ?? []);
}

interface Search {
  readonly codes: readonly CodeFacts[];
  readonly language: SearchLanguage | undefined;
  readonly ask: (query: string) => SearchResult;
}

const searches = /* @__PURE__ */ new WeakMap<readonly CodeFacts[], Search>();

/** The search in lists of codes, made when it is first asked for, and again when there are others in them. */
function searchIn(
  lists: readonly Rankable<CodeFacts>[],
  codes: readonly CodeFacts[],
  language: SearchLanguage | undefined,
): Search["ask"] {
  const key = lists[0]?.codes ?? codes;
  const known = searches.get(key);
  const isCurrent =
    known?.language === language &&
    known?.codes.length === codes.length &&
    codes.every((code, at) => code === known.codes[at]);
  if (known && isCurrent) return known.ask;
  const documents = lists
    .flatMap(({ codes: some, protocol = {} }) => some.map((code) => codeDocument(code, protocol)))
    .map((document, at) => ({ ...document, id: String(at) }));
  const declared = lists.flatMap(({ protocol }) => (protocol ? searchProtocol(protocol) : []));
  const others = new Set(codes.map(({ protocol }) => protocol));
  for (const { id } of declared) others.delete(id);
  const undeclared = [...others].map((id) => ({ id, title: id, type: "number" as const }));
  const ask = searcher({
    documents,
    protocols: [...declared, ...undeclared],
    idle: "",
    ...(language && { language }),
  });
  searches.set(key, { codes: [...codes], language, ask });
  return ask;
}
