import type { Message } from "@wirecode/core";
import { describe, expect, it } from "vitest";
import { explain, textReader } from "./index.ts";

const bounce = (recipient: string, reply: string): string => `Return-Path: <>
From: MAILER-DAEMON@mail.example.net
To: layla@example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; ${recipient}
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; ${reply}

--b1--
`;

const FULL = bounce("omar@example.com", "552 5.2.2 mailbox full");
const UNKNOWN = bounce("zoe@example.org", "550 5.1.1 user unknown");
const NEWS = "From: news@example.com\nTo: layla@example.net\nSubject: 550 offers\n\nBuy 421.\n";
const MBOX = [FULL, NEWS, UNKNOWN]
  .map((mail) => `From sender@example.net Thu Oct  1 10:00:00 2026\n${mail}\n`)
  .join("");
const LOG = Array.from({ length: 2000 }, (_, number) =>
  number % 3 === 0
    ? `192.0.2.1 - - [01/Oct/2026:10:00:00 +0000] "GET /${number} HTTP/1.1" 503 17 "-" "-"`
    : `Oct  1 10:00:00 mx app[${number}]: nothing to tell`,
).join("\n");

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, size: number): Promise<readonly Message[]> {
  const reader = textReader();
  const messages: Message[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    messages.push(...(await reader.push(bytes.subarray(at, at + size))));
  }
  return [...messages, ...(await reader.end())];
}

describe.each([1, 7, 4096, 1_000_000])("a text in pieces of %d bytes", (size) => {
  it.each([
    ["an mbox file", MBOX],
    ["an mbox file with carriage returns", MBOX.replaceAll("\n", "\r\n")],
    ["a mail", FULL],
    ["a mail that is no bounce", NEWS],
    ["a log", LOG.slice(0, 20_000)],
    ["a reply of several lines", "550-5.1.1 The user\r\n550 5.1.1 is unknown\r\n"],
    ["a folded reply", "550 5.1.1 The recipient\n  does not exist\n  here"],
    ["nothing", ""],
  ])("gives what explain gives of %s", async (_, text) => {
    const bytes = encode(text);
    expect(await read(bytes, size)).toEqual(await explain(bytes));
  });
});

it("tells the messages of an mbox file by the lines they begin on", async () => {
  const messages = await read(encode(MBOX), 1000);
  const lines = MBOX.split("\n");
  expect(messages.map(({ recipient }) => recipient)).toEqual([
    "omar@example.com",
    "zoe@example.org",
  ]);
  for (const { line } of messages) expect(lines[line - 1]).toMatch(/^From sender@/);
});

it("takes away what quotes a line in an mbox file, and parts mails at no such line", async () => {
  const mail = FULL.replace(
    "--b1\n",
    "--b1\nContent-Type: text/plain\n\nSorry:\n\n>From a Thu Oct  1 10:00:00 2026\n\n--b1\n",
  );
  const [message, ...others] = await read(encode(`From a Thu Oct  1 10:00:00 2026\n${mail}`), 50);
  expect(others).toEqual([]);
  expect(message?.text).toContain("\nFrom a Thu");
});

it("gives the messages of an mbox file as they are complete", async () => {
  const reader = textReader();
  const bytes = encode(MBOX);
  const second = MBOX.indexOf("From sender", 10);
  expect(await reader.push(bytes.subarray(0, second))).toEqual([]);
  expect(await reader.push(bytes.subarray(second, second + 400))).toHaveLength(1);
});

it("gives the messages of an endless log as its lines come", async () => {
  const reader = textReader();
  const [first = "", ...others] = LOG.split("\n");
  await reader.push(encode(`${first}\n`));
  expect(await reader.pause()).toMatchObject([{ line: 1, codes: [{ code: "503" }] }]);
  const more = await reader.push(encode(`${others.slice(0, 5).join("\n")}\n`));
  expect(more.map(({ line }) => line)).toEqual([4]);
});

it("waits for the rest of a mail", async () => {
  const reader = textReader();
  const bytes = encode(FULL);
  await reader.push(bytes.subarray(0, 20));
  expect(await reader.pause()).toEqual([]);
  await reader.push(bytes.subarray(20));
  expect(await reader.pause()).toEqual([]);
  expect(await reader.end()).toMatchObject([{ recipient: "omar@example.com" }]);
});

it("reads each line of a log in its own encoding", async () => {
  const latin = Uint8Array.from(
    "550 5.1.1 bo\u00EEte inconnue : d\u00E9sactiv\u00E9e\n",
    (letter) => letter.charCodeAt(0),
  );
  const long = encode(`${LOG}\n${LOG}\n550 5.1.1 bo\u00EEte inconnue\n`);
  const texts = (await read(Uint8Array.from([...long, ...latin]), 65_536)).map(({ text }) => text);
  expect(texts.slice(-2)).toEqual([
    "550 5.1.1 bo\u00EEte inconnue",
    "550 5.1.1 bo\u00EEte inconnue : d\u00E9sactiv\u00E9e",
  ]);
});

it("reads UTF-16 as its byte order mark says", async () => {
  const text = `\uFEFF${LOG.slice(0, 3000)}`;
  const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  expect(await read(bytes, 33)).toEqual(await explain(LOG.slice(0, 3000)));
  const mail = new Uint8Array(
    Uint16Array.from(`\uFEFF${FULL}`, (letter) => letter.charCodeAt(0)).buffer,
  );
  expect(await read(mail, 33)).toEqual(await explain(FULL));
  expect(await explain(mail)).toEqual(await explain(FULL));
  expect(await explain(encode(`\uFEFF${FULL}`))).toMatchObject([{ recipient: "omar@example.com" }]);
});

it("reads the beginning of a line and of a mail without an end", async () => {
  const reader = textReader();
  await reader.push(encode("550 5.1.1 User unknown "));
  for (let times = 0; times < 500; times += 1) await reader.push(encode("a".repeat(10_000)));
  const [line] = [...(await reader.push(encode("\n"))), ...(await reader.end())];
  expect(line?.text).toHaveLength(65_536);

  const mails = textReader();
  await mails.push(encode(`From a Thu Oct  1 10:00:00 2026\n${FULL}`));
  for (let times = 0; times < 500; times += 1) await mails.push(encode("a\n".repeat(10_000)));
  const [mail] = await mails.end();
  expect(mail).toMatchObject({ recipient: "omar@example.com" });
  expect(mail?.text.length).toBeLessThan(5_000_000);
});
