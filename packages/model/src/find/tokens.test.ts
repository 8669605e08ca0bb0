import { expect, it } from "vitest";
import { tokens } from "./tokens.ts";

it("keeps the dots inside numbers and none around words", () => {
  expect(tokens("Say 5.1.1, or 550. ...")).toEqual(["say", "5.1.1", "or", "550"]);
});

it.each([
  ["CAFÉ", "cafe"],
  ["٥٥٠", "550"],
  ["۵.۱.۱", "5.1.1"],
])("writes %s as %s", (written, token) => {
  expect(tokens(written)).toEqual([token]);
});

it.each([
  [
    "vowel signs and the article",
    ["صُندُوق", "الصندوق", "والصندوق", "بالصندوق", "للصندوق", "وصندوق"],
  ],
  ["gender and case", ["ممتلئ", "ممتلئة", "ممتلئًا", "الممتلئة"]],
  ["number", ["مستلم", "المستلمين", "مستلمون"]],
  ["the forms of alef and hamza", ["أمر", "امر", "الأمر"]],
  ["the plural of English", ["request", "requests", "Requests"]],
  ["the endings of English verbs", ["bounce", "bounces", "bounced", "bouncing"]],
  ["y and ies", ["query", "queries"]],
])("takes words that differ in %s for one", (_, forms) => {
  expect(new Set(forms.flatMap(tokens)).size).toBe(1);
});

it("parts the Arabic and from the number behind it", () => {
  expect(tokens("502 و504")).toEqual(["502", "504"]);
});

it.each([
  "status",
  "access",
  "exceed",
  "gateway",
  "code",
  "dns",
  "tls",
  "bus",
  "وصل",
  "وقت",
  "نعم",
  "الى",
])("leaves %s as it is", (word) => {
  expect(tokens(word)).toEqual([word.replace("ى", "ي")]);
});

it.each(["", "  ", "!?", "..."])("finds no words in %j", (text) => {
  expect(tokens(text)).toEqual([]);
});
