import { compareCodes, type NotablePair, type Pair } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredComparisons } from "../schema/comparisons.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { keyValue } from "./code-key.ts";
import { codeRef } from "./code-ref.ts";

/** A curated pair and the key under which its authors write about it. */
export interface KeyedPair {
  readonly key: string;
  readonly pair: NotablePair;
}

/** The two codes that a key such as `550/551` names. */
export function pairWithin(id: string, key: string, protocol: AuthoredProtocol): Pair {
  const ref = (code: string) => ({ protocol: id, code: keyValue(code, protocol) });
  const [a = "", b = ""] = key.split("/");
  return { a: ref(a), b: ref(b) };
}

/** The curated pairs of a protocol, in canonical order. */
export function pairsWithin(
  id: string,
  protocol: AuthoredProtocol,
  comparisons: AuthoredComparisons,
): readonly KeyedPair[] {
  return Object.entries(comparisons)
    .map(([key, { alike }]) => ({ key, pair: { ...pairWithin(id, key, protocol), alike } }))
    .toSorted(
      ({ pair: x }, { pair: y }) =>
        compareCodes(x.a.code, y.a.code) || compareCodes(x.b.code, y.b.code),
    );
}

/** The curated pairs that join a protocol to another one, in the order of their keys. */
export function pairsAcross(
  id: string,
  comparisons: AuthoredComparisons,
  protocols: Authored["protocols"],
): readonly KeyedPair[] {
  return Object.entries(comparisons)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, { alike }]) => {
      const [a, b] = key.split("/").map((address) => codeRef(address, protocols));
      if (!a || !b || ![a.protocol, b.protocol].includes(id)) return [];
      return { key, pair: { a, b, alike } };
    });
}
