import type { CodeFacts } from "../code.ts";
import { codeDocument } from "./documents.ts";
import { searcher, type SearchResult } from "./searcher.ts";

/**
 * The codes among the given ones that match a query, best first.
 *
 * A word of the query matches a word that begins with it, or that is near to it where none does. The words of a list are
 * taken apart once: who asks again asks of the same list.
 */
export function rank<T extends CodeFacts>(query: string, codes: readonly T[]): readonly T[] {
  const places = new Map(codes.map((code, at) => [at, code]));
  return searchIn(codes)(query).documents.flatMap(({ id }) => places.get(Number(id)) ?? []);
}

interface Search {
  readonly codes: readonly CodeFacts[];
  readonly ask: (query: string) => SearchResult;
}

const searches = /* @__PURE__ */ new WeakMap<readonly CodeFacts[], Search>();

/** The search in a list of codes, made when it is first asked for, and again when there are others in it. */
function searchIn(codes: readonly CodeFacts[]): Search["ask"] {
  const known = searches.get(codes);
  const isCurrent =
    known?.codes.length === codes.length && codes.every((code, at) => code === known.codes[at]);
  if (known && isCurrent) return known.ask;
  const documents = codes.map((code, at) => ({ ...codeDocument(code, {}), id: String(at) }));
  const ids = new Set(codes.map(({ protocol }) => protocol));
  const protocols = [...ids].map((id) => ({ id, title: id, type: "number" as const }));
  const ask = searcher({ documents, protocols, idle: "" });
  searches.set(codes, { codes: [...codes], ask });
  return ask;
}
