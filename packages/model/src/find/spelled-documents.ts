import { covers } from "../facts/key.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { Listed, ListedProtocol } from "./directory.ts";
import { refsOf } from "./pairs.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";
import type { Spelling } from "./spell.ts";
import { suggest } from "./suggest.ts";
import { standIn } from "./unregistered-in.ts";

/**
 * A code of a protocol with the document that tells about it.
 * @internal
 */
export interface ListedDocument<T> extends Listed {
  readonly document: T;
}

/**
 * The codes and classes of each protocol, as a speller wants them.
 * @internal
 */
export function listedIn<T extends SearchDocument>({
  documents,
  protocols,
}: SearchCorpus<T>): readonly ListedProtocol<ListedDocument<T>>[] {
  return protocols.map((protocol) => {
    const own = documents.filter((one) => one.protocol === protocol.id);
    return {
      ...protocol,
      codes: own.filter(({ kind }) => kind === "code").map(listed),
      classes: own.filter(({ kind }) => kind === "class").map(listed),
    };
  });
}

function listed<T extends SearchDocument>(document: T): ListedDocument<T> {
  const { code: key = "", mnemonic, names = [], numbers, range, unofficial } = document;
  const [value = "", sense] = typeof key === "string" ? key.split("@") : [key];
  const [name = "", ...aliases] = names;
  return {
    document,
    code: value,
    ...(typeof sense === "string" && { sense }),
    ...(range && { range: { from: range[0], to: range[1] } }),
    name,
    ...(mnemonic !== undefined && { mnemonic }),
    phrase: null,
    ...(numbers && { attributes: { numbers } }),
    aliases,
    status: statusOf(unofficial),
  };
}

function statusOf(unofficial: true | undefined): CodeFacts["status"] {
  return unofficial ? "unofficial" : "registered";
}

/** How much a spelling adds to a document: everything to the code, or the pair, that is spelled by its value. */
export function spelledIn<T extends SearchDocument>(
  spelling: Spelling<ListedDocument<T>>,
  query: string,
): (document: SearchDocument) => number {
  if (spelling.kind === "codes") {
    const codes = new Set<SearchDocument>(spelling.codes.map(({ code }) => code.document));
    // A bare name is a name among others: people may mean a code that only has it among its names.
    const counts = spelling.named || /\p{Nd}/u.test(query) ? 1 : 0;
    return (document) => (codes.has(document) ? counts : 0);
  }
  if (spelling.kind === "pairs") {
    const pairs = new Set(spelling.pairs.map((pair) => pairKey(refsOf(pair))));
    const codes = new Set<SearchDocument>(spelling.pairs.flat().map(({ code }) => code.document));
    return (document) => {
      const { a, b } = document;
      if (a && b) return pairs.has(pairKey({ a, b })) ? 2 : 0;
      return codes.has(document) ? 1 : 0;
    };
  }
  if (spelling.kind === "protocol") {
    return ({ kind, protocol }) => (kind === "protocol" && protocol === spelling.id ? 1 : 0);
  }
  return () => 0;
}

type Side = { readonly protocol: string; readonly code: CodeValue };

function pairKey({ a, b }: { readonly a: Side; readonly b: Side }): string {
  return `${a.protocol}:${a.code}/${b.protocol}:${b.code}`;
}

/** A number that nobody has registered, in each protocol whose standard says what it counts as by its class. */
export function unregisteredDocuments<T extends SearchDocument>(
  spelling: Spelling<ListedDocument<T>>,
  protocols: readonly ListedProtocol<ListedDocument<T>>[],
): readonly T[] {
  if (spelling.kind !== "unknown" || !/^\d[\d.]+$/.test(spelling.rest)) return [];
  const named = protocols.filter(({ id }) => spelling.protocols.includes(id));
  return (named.length > 0 ? named : protocols).flatMap((protocol) => {
    const found = standIn(protocol, spelling.rest);
    const isCovered = protocol.codes.some((code) => code.range && covers(code, spelling.rest));
    if (!found || found.class === null || isCovered) return [];
    const { code, like } = found;
    return { ...like.document, kind: "code", code };
  });
}

/** The codes that are near to a number that is none. */
export function nearIn<T extends SearchDocument>(
  spelling: Spelling<ListedDocument<T>>,
  protocols: readonly ListedProtocol<ListedDocument<T>>[],
): readonly T[] {
  if (spelling.kind !== "unknown" || !/^\d[\d.]+$/.test(spelling.rest)) return [];
  const named = protocols.filter(({ id }) => spelling.protocols.includes(id));
  const near = suggest(spelling.rest, named.length > 0 ? named : protocols);
  return near.map(({ code }) => code.document);
}
