import { compareCodes, type RelatedCode, type Relation } from "@wirecode/model";
import type { AuthoredCodes } from "../schema/codes.ts";

const INVERSE: Readonly<Record<Relation, Relation>> = {
  twin: "twin",
  counterpart: "counterpart",
  "same-meaning": "same-meaning",
  neighbour: "neighbour",
  next: "previous",
  previous: "next",
  "replaced-by": "replaces",
  replaces: "replaced-by",
};

/** Every code's relations, those that another code states about it included, in canonical order. */
export function relations(
  codes: AuthoredCodes,
  value: (key: string) => number | string,
): ReadonlyMap<string, readonly RelatedCode[]> {
  const all = new Map<string, RelatedCode[]>(Object.keys(codes).map((key) => [key, []]));
  for (const [key, { related = {} }] of Object.entries(codes)) {
    for (const [other, relation] of Object.entries(related)) {
      all.get(key)?.push({ code: value(other), relation });
      all.get(other)?.push({ code: value(key), relation: INVERSE[relation] });
    }
  }
  for (const list of all.values()) list.sort((a, b) => compareCodes(a.code, b.code));
  return all;
}
