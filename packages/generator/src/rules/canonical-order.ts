import { compareCodes } from "@wirecode/model";
import type { DataPath } from "../locate.ts";
import type { Rule } from "./rule.ts";

/** Codes and comparisons stand in ascending order, in facts and in words. */
export const canonicalOrder: Rule = {
  id: "canonical-order",
  about:
    "Codes and comparisons stand in ascending order, so that everybody finds and adds them in one place.",
  check({ protocols }, report, files) {
    const inOrder = (file: string, path: DataPath, compare: (a: string, b: string) => number) => {
      let last: string | undefined;
      for (const key of files.keysAt(file, path)) {
        if (last !== undefined && compare(last, key) > 0) {
          report({
            file,
            path: [...path, key],
            on: "key",
            message: `\`${key}\` stands after \`${last}\`, which is higher.`,
            help: `Move it up to its place before \`${last}\`.`,
            also: [{ file, path: [...path, last], on: "key" }],
          });
        } else last = key;
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
  },
};

function comparePairs(one: string, other: string): number {
  const [a = "", b = ""] = one.split("/");
  const [c = "", d = ""] = other.split("/");
  return compareCodes(a, c) || compareCodes(b, d);
}
