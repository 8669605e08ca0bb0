import { LineCounter, parseDocument, isScalar } from "yaml";
import { describe, expect, test } from "vitest";
import { offsetInScalar } from "./scalar-offset.ts";

/** What stands in the file where the nth occurrence of a word stands in the value. */
function found(text: string, word: string): string {
  const node = parseDocument(text, { lineCounter: new LineCounter() }).get("k", true);
  if (!isScalar(node)) throw new Error("no scalar");
  const at = offsetInScalar(text, node, String(node.value).indexOf(word));
  return text.slice(at, at + word.length);
}

describe("a place in a value is found in the file", () => {
  test.each([
    ["plain", "k: one two three"],
    ["plain over lines", "k: one\n  two\n  three"],
    ["single quotes", "k: 'it''s one two three'"],
    ["double quotes", 'k: "a \\"b\\" \\u00e9 one two three"'],
    ["folded", "k: >-\n  zero one\n  two three\n"],
    ["folded with paragraphs", "k: >-\n  zero one\n\n  and two\n  three\n"],
    ["literal", "k: |\n  zero one\n    two three\n"],
    ["Windows line ends", "k: >-\r\n  zero one\r\n  two three\r\n"],
  ])("%s", (_, text) => {
    for (const word of ["one", "two", "three"]) expect(found(text, word)).toBe(word);
  });
});
