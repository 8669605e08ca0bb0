import { isAlias, isNode, isScalar, type Node, visit } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import { locateRange } from "./locate.ts";
import type { Source } from "./source.ts";

/** What every object of a program answers to. */
const REFUSED_KEYS: ReadonlySet<unknown> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
]);

/** Finds what YAML allows and a catalogue does not need: anchors, aliases, merge keys, tags, and keys that harm programs. */
export function extravagances(source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (node: Node, message: string, help: string) => {
    const [start = 0, end = start] = node.range ?? [];
    const at = locateRange(source, start, end);
    found.push({ rule: "yaml-plain", severity: "error", message, help, at });
  };
  visit(source.document, {
    Pair(_, { key }) {
      if (!isScalar(key)) return;
      if (key.value === "<<") {
        report(key, "Merge keys are not used here.", "Write the keys out where they apply.");
      } else if (REFUSED_KEYS.has(key.value)) {
        report(
          key,
          `\`${String(key.value)}\` has a meaning of its own in JavaScript and cannot be a key.`,
          "Choose another key.",
        );
      }
    },
    Node(_, node) {
      if (!isNode(node)) return;
      if (isAlias(node) && node.source.startsWith("*")) {
        report(
          node,
          "Texts are plain, without Markdown, and YAML cannot read one that starts with an asterisk.",
          "Remove the asterisks: pages mark codes, commands and terms by themselves.",
        );
      } else if (isAlias(node)) {
        report(
          node,
          "A value that starts with `*` is an alias in YAML, and aliases are not used here.",
          "Write the value out, or put text that starts with `*` into quotes.",
        );
      } else if (node.anchor !== undefined) {
        report(
          node,
          "Anchors are not used here.",
          "Remove the anchor, or put text that starts with `&` into quotes.",
        );
      } else if (node.tag !== undefined && isExplicit(node)) {
        report(
          node,
          "Tags are not used here.",
          "Remove the tag, or put text that starts with `!` into quotes.",
        );
      }
    },
  });
  return found;
}

/** The composer sets `tag` on a node only where the file states one. */
function isExplicit(node: Node): boolean {
  return typeof node.tag === "string" && node.tag !== "";
}
