import { compareCodes } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { DataPath } from "../load/locate.ts";

/** A map of a file whose keys stand in an order that everybody can rely on. */
export interface Order {
  readonly file: string;
  readonly path: DataPath;
  readonly compare: (one: string, other: string) => number;
  /** What people call it. */
  readonly name: string;
  /** The file whose order it is, where that is another one. */
  readonly after?: string;
}

/** Every map of a catalogue that has an order: codes and comparisons ascend, translated guides follow the reference. */
export function ordersOf({
  locales,
  protocols,
  across,
  guides,
  terms,
}: Authored): readonly Order[] {
  const ascending = (file: string, path: DataPath, compare: Order["compare"]): Order => ({
    file,
    path,
    compare,
    name: "ascending order",
  });
  // The reference's own order is the author's: it is the order in which guides are listed.
  const [reference = "", ...translations] = Object.keys(locales);
  const listed = Object.keys(guides.text[reference] ?? {});
  return [
    ...Object.entries(protocols).flatMap(([id, { text }]) => [
      ascending(`${id}/codes.yaml`, [], compareCodes),
      ascending(`${id}/comparisons.yaml`, [], comparePairs),
      ...Object.keys(text).flatMap((locale) => [
        ascending(`${id}/text/${locale}.yaml`, ["codes"], compareCodes),
        ascending(`${id}/text/${locale}.yaml`, ["comparisons"], comparePairs),
      ]),
    ]),
    ascending("across/comparisons.yaml", [], compareText),
    ...Object.keys(across.mappings).map((id) =>
      ascending(`across/mappings/${id}.yaml`, ["rows"], compareCodes),
    ),
    ...Object.keys(across.text).flatMap((locale) => [
      ascending(`across/text/${locale}.yaml`, ["comparisons"], compareText),
      ascending(`across/text/${locale}.yaml`, ["mappings"], compareText),
    ]),
    ascending("terms/terms.yaml", [], compareText),
    ...Object.keys(terms.text).map((locale) =>
      ascending(`terms/text/${locale}.yaml`, [], compareText),
    ),
    ...translations.map((locale) => ({
      file: `guides/text/${locale}.yaml`,
      path: [],
      compare: (one: string, other: string) => listed.indexOf(one) - listed.indexOf(other),
      name: `the order of ${reference}.yaml`,
      after: `guides/text/${reference}.yaml`,
    })),
  ];
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function comparePairs(one: string, other: string): number {
  const [a = "", b = ""] = one.split("/");
  const [c = "", d = ""] = other.split("/");
  return compareCodes(a, c) || compareCodes(b, d);
}
