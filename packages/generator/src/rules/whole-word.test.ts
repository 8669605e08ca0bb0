import { expect, it } from "vitest";
import { wholeWord, wordStem } from "./whole-word.ts";

it.each([
  ["خادم", "يجيب والخادم عنه"],
  ["خادم", "لكل خادمين"],
  ["خادم", "قال خادمها"],
  ["صندوق بريد", "امتلأ صندوق البريد"],
  ["بيانات الدخول", "أرسل بيانات دخول صحيحة"],
  ["حصة", "بلغ حصته"],
  ["服务器", "上游服务器的响应"],
])("finds %s with what is joined to it: %s", (word, text) => {
  expect(wholeWord(word).test(text)).toBe(true);
});

it.each([
  ["خادم", "استخدم"],
  ["server", "servers"],
  ["client", "smtpd_client_limit"],
])("does not find %s within another word: %s", (word, text) => {
  expect(wholeWord(word).test(text)).toBe(false);
});

it("finds the words that begin with the stems of a phrase", () => {
  expect(wordStem("почтов ящик").test("до почтового ящика")).toBe(true);
  expect(wordStem("sunucu").test("sunucuya")).toBe(true);
  expect(wordStem("sunucu").test("alsunucu")).toBe(false);
});
