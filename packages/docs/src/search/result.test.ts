import { expect, it } from "vitest";
import { tokens, type SearchDocument, type SearchWords } from "@wirecode/model";
import { result } from "./result.ts";

const shown = {
  words: { unofficial: "غير رسمي", comparison: "مقارنة" } as SearchWords,
  locale: "ar",
  protocols: [{ id: "smtp", title: "SMTP", type: "number" }],
  root: "/ar/",
  dir: "rtl",
  reference: { tag: "en", direction: "ltr" },
} as const;

const document: SearchDocument = {
  kind: "code",
  protocol: "smtp",
  code: 552,
  title: "Message <too> large",
  lang: "en",
  retry: "after-change",
  names: ["Exceeded storage", "Mailbox full"],
  weight: 1,
};

it("shows the name by which a code was found when its title does not have the words", () => {
  const { source } = result(document, new Set(tokens("mailbox full")), shown);
  expect(source).toContain("<mark>Mailbox</mark> <mark>full</mark>");
  expect(source).not.toContain("Exceeded");
  expect(result(document, new Set(["message"]), shown).source).not.toContain("Mailbox");
});

it("says in which language a title is, and escapes it", () => {
  const { source } = result(document, new Set(), shown);
  expect(source).toContain('<bdi lang="en" dir="ltr">Message &lt;too&gt; large</bdi>');
  expect(source).toContain('data-retry="after-change"');
});

it("tells what is not in a standard, and what is not a code", () => {
  expect(result({ ...document, unofficial: true }, new Set(), shown).source).toContain("غير رسمي");
  const { source } = result({ ...document, kind: "comparison" }, new Set(), shown);
  expect(source).toContain("مقارنة");
  expect(source).not.toContain("552");
});
