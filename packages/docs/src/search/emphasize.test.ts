import { expect, it } from "vitest";
import { emphasize } from "./emphasize.ts";

it("marks the words that were found in any of their forms, and nothing of the punctuation", () => {
  const found = new Set(["mailbox", "5.2.2"]);
  expect(emphasize(found, { endings: "es" })("Mailboxes, mail. See 5.2.2.")).toBe(
    "<mark>Mailboxes</mark>, mail. See <mark>5.2.2</mark>.",
  );
});

it("marks Arabic words with their article and vowel signs", () => {
  const arabic = emphasize(new Set(["صندوق"]), { prefixes: "ال" });
  expect(arabic("الصُندوق ممتلئ")).toBe("<mark>الصُندوق</mark> ممتلئ");
});

it("marks what was found of a text without spaces", () => {
  expect(emphasize(new Set(["已满"]), undefined)("邮箱已满")).toBe("邮箱<mark>已满</mark>");
});

it("escapes what is marked and what is not", () => {
  expect(emphasize(new Set(["b"]), undefined)("<b>&")).toBe("&lt;<mark>b</mark>&gt;&amp;");
});
