import { expect, it } from "vitest";
import { explain, explainLine } from "./index.ts";
import { phraseIndex } from "./match/phrase-index.ts";

it("reads the beginning of a line of 50 MB", async () => {
  const line = `550 5.1.1 User unknown ${"a".repeat(50 * 1024 * 1024)}`;
  const [message] = await explain(line);
  expect(message?.codes.map(({ code }) => code)).toEqual(["550", "5.1.1"]);
  expect(message?.text.length).toBeLessThan(70_000);
  expect(explainLine(line)?.text.length).toBeLessThan(70_000);
});

it("answers to 10,000 parts within one another", async () => {
  const parts = Array.from(
    { length: 10_000 },
    (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`,
  );
  const mail = `From: MAILER-DAEMON@example.net\nSubject: failure notice\n${parts.join("")}`;
  expect((await explain(mail)).length).toBeLessThan(2);
});

it.each([
  ["NUL", "550 5.1.1 \0User\0 unknown\0"],
  ["halves of surrogates", "550 5.1.1 \uD800 User unknown \uDFFF"],
  ["a reply that does not end", "550-x\n".repeat(20_000)],
  ["a comment that does not end", `From: ${"(".repeat(100_000)}\nSubject: failure notice\n\n550 x`],
  ["digits and dots", "5.".repeat(100_000)],
  ["openings", '"('.repeat(100_000)],
  ["addresses", "a@".repeat(100_000)],
  ["hosts", `user@${"a.".repeat(100_000)}`],
  ["spaces", `550${" ".repeat(200_000)}x`],
  ["quotes of access logs", '] "" '.repeat(40_000)],
  ["slashes", " 0/0/0/0/".repeat(40_000)],
  ["keys of JSON", `{${'"status":'.repeat(40_000)}`],
  ["versions", "HTTP/".repeat(60_000)],
])("answers to %s", async (_, text) => {
  expect((await explain(text)).length).toBeLessThan(300);
});

it("reads bytes that are broken UTF-8", async () => {
  const bytes = Uint8Array.from([0x35, 0x35, 0x30, 0x20, 0xc3, 0x28, 0xff, 0x00, 0x61]);
  expect((await explain(bytes)).length).toBeLessThan(2);
});

it("finds phrases in one pass, whatever the text repeats", () => {
  const index = phraseIndex(["user*unknown*here", "mailbox full", "aaaa*aaab"]);
  expect(index.search("aaaa".repeat(50_000))).toEqual([]);
  expect(index.search("user ".repeat(50_000))).toEqual([]);
  expect(
    index.search(`${"x ".repeat(1000)}user so and so unknown right here`).map(({ id }) => id),
  ).toEqual([0]);
  expect(index.search(`user ${"x".repeat(300)} unknown here`)).toEqual([]);
});
