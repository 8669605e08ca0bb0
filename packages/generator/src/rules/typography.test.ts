import { expect, it } from "vitest";
import { edit, realCatalogue, smallCatalogue } from "../../test/catalogue.ts";
import { validate } from "../validate/validate.ts";

const STYLE = realCatalogue().files.find(({ name }) => name === "style.yaml")?.text ?? "";

const RULES = new Set(["style-punctuation", "style-quotes", "style-spacing", "text-sentences"]);

/** What the rules about setting say of a sentence in a language, by our own style or another. */
function saidOf(tag: string, sentence: string, style = STYLE): readonly string[] {
  const loaded = edit(smallCatalogue(), {
    "style.yaml": [{ write: style }],
    "locales.yaml": [
      {
        replace: "direction: rtl",
        with: `direction: rtl\n${tag}:\n  endonym: x\n  direction: ltr`,
      },
    ],
    [`mail/text/${tag}.yaml`]: [
      {
        write: JSON.stringify({
          protocol: { summary: sentence, about: sentence },
          actors: { client: "x", server: "y" },
          classes: {},
          attributes: {},
        }),
      },
    ],
  });
  return validate(loaded)
    .diagnostics.filter(({ rule, at }) => RULES.has(rule) && at.path.endsWith(`/${tag}.yaml`))
    .map(({ rule }) => rule);
}

it.each([
  ["de", "Der Client sendet „RCPT“ – nach 5 s, RFC 5321 §4.2: Er wartet (siehe 421)."],
  ["es", "¿Qué significa «550»? El campo Retry-After: 120 lo dice (RFC 9110 §10.2.3)."],
  [
    "fr",
    "Que signifie «\u00A0550\u00A0»\u202F? L’en-tête Retry-After: 120, à 12:30\u00A0: attendre.",
  ],
  ["hi", "कोड 550 का मतलब क्या है? सर्वर “RCPT” के जवाब में 550 भेजता है (RFC 5321 §4.2.3)।"],
  ["id", "Server menolak “RCPT” sebanyak 50%: lihat RFC 5321 §4.2."],
  ["ja", "コード550は「RCPT」への応答です（RFC 5321 §4.2.3）。503 Service Unavailableと同じです。"],
  ["ko", "상태 코드(status code) 550은 “RCPT”에 대한 응답입니다. 30초 후: 다시 시도."],
  ["pt", "O servidor recusa “RCPT” em 50% dos casos: veja RFC 5321 §4.2."],
  ["ru", "Код 550\u00A0— ответ на «RCPT», HTTP-запрос: см. RFC 5321 §4.2."],
  ["th", "รหัส 550 ใช้ตอบ “RCPT” เท่านั้น (RFC 5321 §4.2.3) ลองอีกครั้งได้"],
  ["tr", "Sunucu “RCPT” komutunu reddeder: HTTP’nin 550 kodu, %50."],
  ["vi", "Mã 550 trả lời “RCPT”: xem RFC 5321 §4.2, không phải 421."],
  ["zh-Hans", "代码 550 用于应答“RCPT”（RFC 5321 §4.2.3）：客户端不应该（SHOULD NOT）重试。"],
])("finds nothing in a sentence that is set as %s is", (tag, sentence) => {
  expect(saidOf(tag, sentence)).toEqual([]);
});

it.each([
  ["de", "Der Client sendet “RCPT”.", "style-quotes"],
  ["es", "Qué significa 550?", "style-quotes"],
  ["fr", "L'adresse est dite.", "style-punctuation"],
  ["fr", "Que faire ?", "style-spacing"],
  ["hi", "कोड 550 भेजता है.", "style-punctuation"],
  ["id", "Ini «server».", "style-quotes"],
  ["ja", "コード 550です。", "style-spacing"],
  ["ja", "応答です (RFC 5321)。", "style-punctuation"],
  ["ko", "상태 코드 (status code)입니다.", "style-spacing"],
  ["pt", "São 50 % dos casos.", "style-spacing"],
  ["ru", "Код 550 - это ответ.", "style-punctuation"],
  ["th", "ลองอีกครั้งได้.", "style-punctuation"],
  ["tr", "HTTP'nin kodu.", "style-punctuation"],
  ["vi", "Mã 550 : xem RFC.", "style-spacing"],
  ["zh-Hans", "代码550被拒绝。", "style-spacing"],
  ["zh-Hans", "客户端,服务器。", "style-punctuation"],
  ["th", "“ลองอีกครั้งได้", "style-quotes"],
  ["hi", "कोड 550 भेजता है", "text-sentences"],
  ["fr", "Vous vous le le dites.", "text-sentences"],
])("refuses in %s: %s", (tag, sentence, rule) => {
  expect(saidOf(tag, sentence)).toContain(rule);
});

it.each([
  ["bn", "সার্ভার ৫৫০ পাঠায়।", "{}"],
  ["bn", "সার্ভার ৫৫০ পাঠায়।", "bn: { sentence-ends: ।?! }"],
  ["sv", "Servern avvisar ”RCPT” och ”MAIL”.", 'sv: { quotes: ["””"] }'],
  ["da", "Serveren afviser [RCPT], ^MAIL~.", 'da: { quotes: ["[]"], twos: ["^~"] }'],
  ["id", "Kode kode ini.", "{}"],
])("finds nothing in a sentence of another language, %s: %s", (tag, sentence, style) => {
  expect(saidOf(tag, sentence, style)).toEqual([]);
});

it.each([
  ["sv", "Servern avvisar ”RCPT” och ”MAIL.", 'sv: { quotes: ["””"] }', "style-quotes"],
  ["da", "Serveren afviser [RCPT.", 'da: { quotes: ["[]"] }', "style-quotes"],
  ["bn", "সার্ভার ৫৫০ পাঠায়.", "bn: { sentence-ends: ।?! }", "text-sentences"],
])("refuses in another language, %s: %s", (tag, sentence, style, rule) => {
  expect(saidOf(tag, sentence, style)).toContain(rule);
});
