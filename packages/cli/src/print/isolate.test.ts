import { expect, it } from "vitest";
import { isolate } from "./isolate.ts";
import type { Line } from "./line.ts";

const shown = (line: Line) =>
  isolate(line)
    .map(({ text }) => text)
    .join("")
    .replaceAll("\u2068", "[")
    .replaceAll("\u2069", "]")
    .replaceAll("\u200F", "«");

it.each([
  ["الرمز 551 من RFC 5321 §3.4.", "الرمز [551] من [RFC 5321 §3.4]."],
  ["(RFC 5321 §3.4)، 250", "([RFC 5321 §3.4])، [250]"],
  ["RCPT وVRFY وEXPN", "[RCPT] و[VRFY] و[EXPN]"],
  ["رمز SMTP 551: المستخدم", "رمز [SMTP 551]: المستخدم"],
  ["الخيار --unofficial.", "الخيار [--unofficial]."],
  ["اكتب wirecode smtp 551.", "اكتب [wirecode smtp 551]."],
])("keeps the Latin parts of %j together", (text, expected) => {
  expect(shown([{ text }])).toBe(expected);
});

it("marks nothing in a line without Arabic", () => {
  expect(shown([{ text: "RCPT TO:<layla@example.com>", ltr: true }])).toBe(
    "RCPT TO:<layla@example.com>",
  );
});

it("isolates what is quoted as a whole", () => {
  const line = [{ text: "عبارة" }, { text: "  ", gutter: true }, { text: '"OK, go"', ltr: true }];
  expect(shown(line)).toBe('عبارة  ["OK, go"]');
});

it("keeps the direction where a table row goes on without Arabic", () => {
  const line = [
    { text: "  ", gutter: true },
    { text: "      ", gutter: true },
    { text: "help reply", ltr: true },
  ];
  expect(shown(line)).toBe("«        [help reply]");
});
