import { expect, it } from "vitest";
import { foundParts } from "./found-parts.ts";

/** A text with what was found between brackets. */
function marked(text: string, words: readonly string[], endings = "") {
  return foundParts(text, new Set(words), { endings })
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join("");
}

it("finds words in any of their forms, and nothing of the punctuation", () => {
  expect(marked("Mailboxes, mail. See 5.2.2.", ["mailbox", "5.2.2"], "es")).toBe(
    "[Mailboxes], mail. See [5.2.2].",
  );
});

it("finds letters of a run without spaces that stand beside each other", () => {
  expect(marked("宛先のメールボックス", ["宛先", "ぼっ", "っく"])).toBe("[宛先]のメール[ボック]ス");
  expect(marked("กล่องเต็ม", ["เต็", "ต็ม"])).toBe("กล่อง[เต็ม]");
  expect(marked("返回502错误", ["502"])).toBe("返回[502]错误");
});
