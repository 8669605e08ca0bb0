import { codeDocument, keyOf, locate, once, searcher, unregisteredListed } from "@wirecode/model";
import type { CodeFacts, CodeRef, Located, SearchDocument } from "@wirecode/model";
import type { Catalogue, ListedCode, ListedProtocol } from "./types.ts";

/** A code of the catalogue and the protocol it belongs to. */
export interface Listed {
  readonly protocol: ListedProtocol;
  readonly code: ListedCode;
}

/** Every code of the catalogue. */
function everyCode({ protocols }: Catalogue): readonly Listed[] {
  return protocols.flatMap((protocol) => protocol.codes.map((code) => ({ protocol, code })));
}

/** A listed code with the id of its protocol, as whoever refers to codes takes it. */
export function withProtocol({ protocol, code }: Listed): ListedCode & Pick<CodeFacts, "protocol"> {
  return { ...code, protocol: protocol.id };
}

/** The code at a reference, or what stands there for one that nobody has registered. */
export function listedAt(
  { protocol: id, code: key }: CodeRef,
  { protocols }: Catalogue,
): Listed | undefined {
  const protocol = protocols.find((one) => one.id === id);
  const code =
    protocol?.codes.find((one) => keyOf(one) === key) ??
    (protocol && unregisteredListed(protocol, String(key)));
  return protocol && code && { protocol, code };
}

/** The codes that match what somebody types, best first. */
export function matching(query: string, catalogue: Catalogue): readonly Listed[] {
  return searchOf(catalogue)(query);
}

const searchOf = once((catalogue: Catalogue) => {
  const { protocols, phrases, language } = catalogue;
  const documents = new Map<SearchDocument, Listed>(
    everyCode(catalogue).map((one) => [documentOf(one), one]),
  );
  const search = searcher({
    protocols,
    documents: [...documents.keys()],
    idle: phrases.search.idle,
    ...(language && { language }),
  });
  return (query: string) => search(query).documents.flatMap((one) => documents.get(one) ?? []);
});

function documentOf(listed: Listed): SearchDocument {
  const { title, lang = "", ...facts } = withProtocol(listed);
  return codeDocument({ ...facts, text: { title, lang } }, listed.protocol);
}

/** The codes that are meant by an exact spelling: those of the protocol it names, or of any. */
export function spelled(spelling: string, catalogue: Catalogue): readonly Listed[] {
  const { codes } = locate(spelling, comparableOf(catalogue));
  return codes.flatMap((one) => listedOf(one, catalogue));
}

/** The protocols of a catalogue without their classes, which no page compares. */
export const comparableOf = once((catalogue: Catalogue): readonly ListedProtocol[] =>
  understoodOf(catalogue).map((protocol) => ({ ...protocol, classes: [] })),
);

/** The protocols of a catalogue, with what understands codes that nobody has registered. */
export const understoodOf = once(
  ({ protocols }: Pick<Catalogue, "protocols">): readonly ListedProtocol[] =>
    protocols.map((protocol) => ({
      ...protocol,
      unregistered: (value) => unregisteredListed(protocol, value),
    })),
);

/** A code that was located, with its protocol. */
export function listedOf(
  { protocol: id, code }: Located<ListedCode>,
  { protocols }: Catalogue,
): readonly Listed[] {
  const protocol = protocols.find((one) => one.id === id);
  return protocol ? [{ protocol, code }] : [];
}
