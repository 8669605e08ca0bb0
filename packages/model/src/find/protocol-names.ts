import type { Protocol } from "../shapes/protocol.ts";
import { foldName } from "../words/fold-name.ts";

/**
 * What a protocol is called by.
 * @internal
 */
export type ProtocolNames = Pick<Protocol, "id" | "title" | "aliases">;

/**
 * The protocols that a word names: by its id or its title, and else by another name that people have for it.
 * @internal
 */
export function protocolsNamed<T extends ProtocolNames>(
  word: string,
  protocols: readonly T[],
): readonly T[] {
  const folded = foldName(word);
  if (folded === "") return [];
  for (const names of [properNames, aliases]) {
    const found = protocols.filter((one) => names(one).some((name) => foldName(name) === folded));
    if (found.length > 0) return found;
  }
  return [];
}

/** The name of a protocol that a spelling starts or ends with, and what is left of the spelling. */
export interface NamedRest<T> {
  readonly protocol: T;
  readonly rest: string;
}

/**
 * How a folded spelling can be a protocol and something else, in either order: `smtp551`, `551smtp`. Ids and titles come
 * first, then the other names, each time the longer name first.
 */
export function namedRests<T extends ProtocolNames>(
  folded: string,
  protocols: readonly T[],
): readonly NamedRest<T>[] {
  return [properNames, aliases].flatMap((names) =>
    protocols
      .flatMap((protocol) =>
        [...new Set(names(protocol).map(foldName))].flatMap((name) =>
          restsOf(folded, name).map((rest) => ({ protocol, rest })),
        ),
      )
      .toSorted((one, other) => one.rest.length - other.rest.length),
  );
}

function restsOf(folded: string, name: string): readonly string[] {
  if (folded.length <= name.length) return [];
  const rests = [
    ...(folded.startsWith(name) ? [folded.slice(name.length)] : []),
    ...(folded.endsWith(name) ? [folded.slice(0, -name.length)] : []),
  ];
  return rests.map((rest) => rest.replaceAll(/^[.-]+|[.-]+$/g, ""));
}

function properNames({ id, title }: ProtocolNames): readonly string[] {
  return [id, title];
}

function aliases({ aliases: names = [] }: ProtocolNames): readonly string[] {
  return names;
}
