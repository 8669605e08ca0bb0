import { expect, it } from "vitest";
import type { SearchWords } from "@wirecode/core/model";
import type { SearchEntry } from "./types.d.ts";
import { result } from "./result.js";

const shown = {
  words: { unofficial: "غير رسمي", comparison: "مقارنة" } as SearchWords,
  root: "/ar/",
  dir: "rtl",
  reference: { tag: "en", direction: "ltr" },
} as const;

const entry: SearchEntry = {
  path: "smtp/552",
  code: "552",
  protocol: "SMTP",
  title: "Message <too> large",
  lang: "en",
  outcome: "permanent-failure",
  names: ["Exceeded storage", "Mailbox full"],
  weight: 1,
};

it("shows the name by which a code was found when its title does not have the words", () => {
  const { source } = result(entry, new Set(["mailbox", "full"]), shown);
  expect(source).toContain("<mark>Mailbox</mark> <mark>full</mark>");
  expect(source).not.toContain("Exceeded");
  expect(result(entry, new Set(["message"]), shown).source).not.toContain("Mailbox");
});

it("says in which language a title is, and escapes it", () => {
  const { source } = result(entry, new Set(), shown);
  expect(source).toContain('<bdi lang="en" dir="ltr">Message &lt;too&gt; large</bdi>');
  expect(source).toContain('data-outcome="permanent-failure"');
});

it("tells what is not in a standard, and what is not a code", () => {
  expect(result({ ...entry, unofficial: true }, new Set(), shown).source).toContain("غير رسمي");
  const { source } = result({ ...entry, kind: "comparison", code: "552 452" }, new Set(), shown);
  expect(source).toContain("مقارنة");
  expect(source).not.toContain("552");
});
