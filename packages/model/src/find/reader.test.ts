import { expect, it } from "vitest";
import { tokens } from "./reader.ts";

const ENGLISH = {
  endings: "s es e ies ied ed ing y ss=ss us=us eed=eed ay=ay ise=ize ising=ize isation=ization",
};
const ARABIC = {
  letters: "ى=ي ة=ه",
  prefixes: "ال وال بال لل و",
  endings: "ات ون ين ه ا ي",
};

it("keeps the dots inside numbers and none around words", () => {
  expect(tokens("Say 5.1.1, or 550. ...")).toEqual(["say", "5.1.1", "or", "550"]);
});

it.each([
  ["CAFÉ", "cafe"],
  ["٥٥٠", "550"],
  ["۵.۱.۱", "5.1.1"],
  ["ѐлка ЁЛКА", "елка елка"],
  ["йод", "йод"],
  ["İSTANBUL", "istanbul"],
  ["５０３", "503"],
  ["e\u200Bmail", "email"],
  ["l'adresse d’attente", "adresse attente"],
  ["550'den server's", "550 server"],
])("writes %s as %s", (written, token) => {
  expect(tokens(written)).toEqual(token.split(" "));
});

it("keeps the vowel signs of scripts in which they are letters", () => {
  expect(new Set(["मिल", "मूल", "माल", "मेल"].flatMap((word) => tokens(word))).size).toBe(4);
  expect(tokens("バグ")).not.toEqual(tokens("ハク"));
  expect(tokens("가")).toEqual(tokens("가".normalize("NFD")));
});

it("takes apart what has no spaces into every two letters, and numbers and Latin words off it", () => {
  expect(tokens("邮箱已满")).toEqual(["邮箱", "箱已", "已满"]);
  expect(tokens("返回502错误")).toEqual(["返回", "502", "错误"]);
  expect(tokens("เมลเต็ม550")).toEqual(["เม", "มล", "ลเ", "เต็", "ต็ม", "550"]);
  expect(tokens("ｻｰﾊﾞｰ")).toEqual(tokens("さーばー"));
  expect(tokens("SMTP오류")).toEqual(["smtp", "오류"]);
  expect(tokens("و504")).toEqual(["و", "504"]);
});

it.each([
  ["the article and vowel signs", ARABIC, "صُندُوق الصندوق والصندوق بالصندوق للصندوق وصندوق"],
  ["gender and case", ARABIC, "ممتلئ ممتلئة ممتلئًا الممتلئة"],
  ["number", ARABIC, "مستلم المستلمين مستلمون"],
  ["the forms of alef and hamza", ARABIC, "أمر امر الأمر"],
  ["an ending", ENGLISH, "request requests Requests"],
  ["the endings of verbs", ENGLISH, "bounce bounces bounced bouncing"],
  ["what stands in place of an ending", ENGLISH, "authorise authorize authorising"],
  ["letters that an ending doubles", ENGLISH, "mapping map"],
  ["letters that one stands for", { letters: "ß=ss ae=a" }, "Straße strasse STRASSE"],
  ["how marks are typed", { letters: "ae=a" }, "Empfänger empfaenger empfanger"],
  ["a prefix that changes a letter", { prefixes: "di meny=s" }, "simpan menyimpan disimpan"],
  ["endings behind each other", { endings: "lar in dan" }, "sunucu sunucular sunucularindan"],
  ["a word that means the same", { words: "ijin=izin" }, "ijin izin"],
  [
    "a word of another language",
    { words: "request=anfrage", endings: "e n s" },
    "Anfragen requests",
  ],
  ["the script that it is typed in", { letters: "f=ф i=и l=л" }, "фил fil ФИl"],
  ["a spelling within a run", { letters: "エラー=誤り ー" }, "エラー 誤り"],
])("takes words that differ in %s for one", (_, language, forms) => {
  const stems = forms.split(" ").map((form) => tokens(form, language).join(" "));
  expect(new Set(stems).size).toBe(1);
});

it.each("status exceed gateway code dns tls bus".split(" "))("leaves %s as it is", (word) => {
  expect(tokens(word, ENGLISH)).toEqual([word]);
});

it.each("وصل وقت نعم".split(" "))("leaves %s as it is, which is too short", (word) => {
  expect(tokens(word, ARABIC)).toEqual([word]);
});

it.each(["", "  ", "!?", "...", "'"])("finds no words in %j", (text) => {
  expect(tokens(text)).toEqual([]);
});

it.each([
  ["one word", { words: "mot_de_passe=password" }, "mot de passe oublié", "password oublie"],
  ["several words", { words: "server=máy_chủ" }, "the SERVER", "the máy chủ"],
  ["other several words", { words: "hòm_thư=hộp_thư" }, "hom thu", "hộp thư"],
  ["letters without spaces", { words: "mailbox=邮箱" }, "mailbox已满", "邮箱 已满"],
  ["nothing", { words: "too" }, "too many", "many"],
  ["words as their letters are read", { letters: "ß=ss", words: "big=groß" }, "big", "gross"],
])("reads what means the same as %s", (_, language, written, same) => {
  expect(tokens(written, language)).toEqual(tokens(same, language));
});

it("reads several words as others only where they stand whole and in this order", () => {
  const language = { words: "time_out=zeit" };
  for (const other of ["out time", "times out", "time outer"]) {
    expect(tokens(other, language)).toEqual(tokens(other));
  }
});
