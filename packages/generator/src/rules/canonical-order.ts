import { compareCodes } from "@wirecode/model";
import type { DataPath } from "../load/locate.ts";
import { longestAscending, nextAfter } from "./ascending.ts";
import type { Rule } from "./rule.ts";

/** Codes and comparisons stand in ascending order, in facts and in words, and translated guides in that of the reference. */
export const canonicalOrder: Rule = {
  id: "canonical-order",
  about:
    "Codes, comparisons and terms stand in ascending order, and translated guides as in the reference language, so that everybody finds and adds them in one place.",
  byFolder: true,
  check({ locales, protocols, across, guides, terms }, report, files) {
    const inOrder = (
      file: string,
      path: DataPath,
      compare: (a: string, b: string) => number,
      order = "ascending order",
    ) => {
      const keys = files.keysAt(file, path);
      const settled = longestAscending(keys, compare);
      const isSettled = new Set(settled);
      for (const key of keys.filter((one) => !isSettled.has(one))) {
        const next = nextAfter(key, settled, compare);
        report({
          file,
          path: [...path, key],
          on: "key",
          message: `\`${key}\` does not stand in ${order}.`,
          help:
            next === undefined ? "Move it to the end." : `Move it to its place before \`${next}\`.`,
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
      inOrder(`guides/text/${locale}.yaml`, [], asListed, `the order of ${reference}.yaml`);
    }
  },
};

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function comparePairs(one: string, other: string): number {
  const [a = "", b = ""] = one.split("/");
  const [c = "", d = ""] = other.split("/");
  return compareCodes(a, c) || compareCodes(b, d);
}
