import { compareCodes } from "@wirecode/model";
import type { DataPath } from "../load/locate.ts";
import type { Place, Rule } from "./rule.ts";

/** Codes and comparisons stand in ascending order, in facts and in words, and translated guides in that of the reference. */
export const canonicalOrder: Rule = {
  id: "canonical-order",
  about:
    "Codes, comparisons and terms stand in ascending order, and translated guides as in the reference language, so that everybody finds and adds them in one place.",
  check({ locales, protocols, across, guides, terms }, report, files) {
    const inOrder = (
      file: string,
      path: DataPath,
      compare: (a: string, b: string) => number,
      order = "ascending order",
      guides?: Place,
    ) => {
      const keys = files.keysAt(file, path).filter(isOrdered);
      const settled = longestAscending(keys, compare);
      for (const key of keys.filter((one) => !settled.has(one))) {
        const next = [...settled].find((one) => compare(one, key) > 0);
        report({
          file,
          path: [...path, key],
          on: "key",
          message: `\`${key}\` does not stand in ${order}, in which everybody looks for it.`,
          help: `Move it ${next === undefined ? "to the end" : `to its place before \`${next}\``}, or let \`wirecode-generate sort\` do so.`,
          ...(guides && { dependsOn: [guides] }),
        });
      }
    };
    for (const [id, { text }] of Object.entries(protocols)) {
      inOrder(`${id}/codes.yaml`, [], compareCodes);
      inOrder(`${id}/comparisons.yaml`, [], comparePairs);
      for (const locale of Object.keys(text)) {
        inOrder(`${id}/text/${locale}.yaml`, ["codes"], compareCodes);
        inOrder(`${id}/text/${locale}.yaml`, ["comparisons"], comparePairs);
      }
    }
    inOrder("across/comparisons.yaml", [], compareText);
    for (const id of Object.keys(across.mappings))
      inOrder(`across/mappings/${id}.yaml`, ["rows"], compareCodes);
    for (const locale of Object.keys(across.text)) {
      inOrder(`across/text/${locale}.yaml`, ["comparisons"], compareText);
      inOrder(`across/text/${locale}.yaml`, ["mappings"], compareText);
    }
    inOrder("terms/terms.yaml", [], compareText);
    for (const locale of Object.keys(terms.text))
      inOrder(`terms/text/${locale}.yaml`, [], compareText);
    // The reference's own order is the author's: it is the order in which guides are listed.
    const [reference = "", ...translations] = Object.keys(locales);
    const listed = Object.keys(guides.text[reference] ?? {});
    for (const locale of translations) {
      const asListed = (one: string, other: string) => listed.indexOf(one) - listed.indexOf(other);
      const listing = { file: `guides/text/${reference}.yaml`, path: [] };
      inOrder(
        `guides/text/${locale}.yaml`,
        [],
        asListed,
        `the order of ${reference}.yaml`,
        listing,
      );
    }
  },
};

/** A pair that names the higher code first is told to be turned round, and then has another place. */
function isOrdered(key: string): boolean {
  const [a = "", b] = key.split("/");
  return b === undefined || compareCodes(a, b) < 0 || a.includes(":");
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function comparePairs(one: string, other: string): number {
  const [a = "", b = ""] = one.split("/");
  const [c = "", d = ""] = other.split("/");
  return compareCodes(a, c) || compareCodes(b, d);
}

/** The most keys that stand in order as they are, so that what is left is the least that has to move. */
function longestAscending(
  keys: readonly string[],
  compare: (a: string, b: string) => number,
): ReadonlySet<string> {
  // Nearly every list is in order, and seeing that takes one look at each key.
  if (keys.every((key, i) => i === 0 || compare(keys[i - 1] ?? "", key) <= 0)) return new Set(keys);
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const [i, key] of keys.entries()) {
    let [length, before] = [1, -1];
    for (let j = 0; j < i; j++) {
      const there = best[j]?.length ?? 0;
      if (there >= length && compare(keys[j] ?? "", key) <= 0) [length, before] = [there + 1, j];
    }
    best.push({ length, before });
  }
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const found: string[] = [];
  for (
    let i = best.findLastIndex(({ length }) => length === longest);
    i >= 0;
    i = best[i]?.before ?? -1
  ) {
    found.unshift(keys[i] ?? "");
  }
  return new Set(found);
}
