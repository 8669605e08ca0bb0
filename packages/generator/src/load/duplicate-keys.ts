import { isScalar, visit } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import { locateRange } from "./locate.ts";
import type { Source } from "./source.ts";

/** Finds keys that stand twice in one map. The parser would too, by comparing each with all others. */
export function duplicateKeys(source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const place = (offset: number, key: string) => locateRange(source, offset, offset + key.length);
  visit(source.document, {
    Map(_, { items }) {
      const first = new Map<string, number>();
      for (const { key: node } of items) {
        if (!isScalar(node) || !node.range) continue;
        const key = String(node.value);
        const [offset] = node.range;
        const twin = first.get(key);
        if (twin === undefined) first.set(key, offset);
        else found.push(duplicateKey(key, place(offset, key), place(twin, key)));
      }
    },
  });
  return found;
}

function duplicateKey(key: string, at: Diagnostic["at"], first: Diagnostic["at"]): Diagnostic {
  return {
    rule: "key-duplicate",
    severity: "error",
    message: `\`${key}\` is already a key of the same entry, and only one of the two can hold.`,
    help: "Merge the two, or correct the key of one.",
    at,
    also: [first],
  };
}
