import { expect, it } from "vitest";
import { emphasize } from "./emphasize.ts";

it("marks the words that were found in any of their forms, and nothing of the punctuation", () => {
  const found = new Set(["mailbox", "5.2.2"]);
  expect(emphasize(found)("Mailboxes, mail. See 5.2.2.")).toBe(
    "<mark>Mailboxes</mark>, mail. See <mark>5.2.2</mark>.",
  );
});

it("marks Arabic words with their article and vowel signs", () => {
  expect(emphasize(new Set(["صندوق"]))("الصُندوق ممتلئ")).toBe("<mark>الصُندوق</mark> ممتلئ");
});

it("escapes what is marked and what is not", () => {
  expect(emphasize(new Set(["b"]))("<b>&")).toBe("&lt;<mark>b</mark>&gt;&amp;");
});
