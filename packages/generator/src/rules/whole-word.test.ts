import { expect, it } from "vitest";
import { fold } from "./fold.ts";
import { findWord, wholeWord, wordStem } from "./whole-word.ts";

it.each([
  ["خادم", "يجيب والخادم عنه"],
  ["خادم", "لكل خادمين"],
  ["خادم", "قال خادمها"],
  ["صندوق بريد", "امتلأ صندوق البريد"],
  ["بيانات الدخول", "أرسل بيانات دخول صحيحة"],
  ["حصة", "بلغ حصته"],
  ["أربع", "يضم أربعة رموز"],
  ["服务器", "上游服务器的响应"],
])("finds %s with what is joined to it: %s", (word, text) => {
  expect(findWord(text, wholeWord(word))).toBeDefined();
});

it.each([
  ["خادم", "استخدم"],
  ["أربعة", "يضم أربع رسائل"],
  ["خادم بريد", "خادم البريدية"],
  ["server", "servers"],
  ["client", "smtpd_client_limit"],
])("does not find %s within another word: %s", (word, text) => {
  expect(findWord(text, wholeWord(word))).toBeUndefined();
});

it("says where a word is, with what is joined to it", () => {
  expect(findWord("ثم قال وخادمها", wholeWord("خادم"))).toEqual({ start: 7, end: 14 });
  expect(findWord("the relays and the relay", wholeWord("relay"))).toEqual({ start: 19, end: 24 });
});

it.each([
  ["почтов ящик", "до почтового ящика"],
  ["sunucu", "sunucuya"],
  ["صندوق بريد", "من صناديقه وصندوقه البريدي"],
])("finds the words that begin with the stem %s: %s", (stem, text) => {
  expect(findWord(text, wordStem(stem))).toBeDefined();
});

it.each([
  ["sunucu", "alsunucu"],
  ["почтов ящик", "почтового и ящика"],
])("finds no words in which the stem %s does not come first: %s", (stem, text) => {
  expect(findWord(text, wordStem(stem))).toBeUndefined();
});

it("makes letters small as a language does, each in its place", () => {
  expect(fold("İstemci IP", "tr")).toBe("istemci ıp");
  expect(fold("İ: SMTP", "en")).toBe("İ: smtp");
  expect(fold("SMTP", "no tag")).toBe("smtp");
});
