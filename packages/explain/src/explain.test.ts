import { expect, it } from "vitest";
import { explain, explainLine, lineReader } from "./index.ts";

const DSN = `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mail.example.net>
To: layla@example.net
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

I could not deliver your message.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; omar@example.com
Action: failed
Status: 5.0.0
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.2.2 <omar@example.com>:
    the mailbox is full

--b1
Content-Type: text/rfc822-headers

Subject: 550 5.1.1 is the subject of the mail itself

--b1--
`;

it("prefers the remote reply of a report over its general status", async () => {
  const [message, ...others] = await explain(DSN);
  expect(others).toEqual([]);
  expect(message).toMatchObject({
    line: 1,
    reason: "mailbox-full",
    address: "keep",
    recipient: "omar@example.com",
    temporary: false,
    confidence: "stated",
  });
  expect(message?.codes.map(({ code, role }) => [code, role])).toEqual([
    ["5.0.0", "status"],
    ["550", "reply"],
    ["5.2.2", "enhanced"],
  ]);
  for (const { at, code, length } of message?.codes ?? []) {
    expect(DSN.slice(at ?? 0, (at ?? 0) + length)).toBe(code);
  }
});

it("reads parts in base64 and quoted-printable, where codes have no place in the text", async () => {
  const encoded = DSN.replace(
    "Content-Type: message/delivery-status\n",
    "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n",
  ).replace(/Reporting-MTA[^]*full\n/, (part) => `${btoa(part)}\n`);
  const [message] = await explain(encoded);
  expect(message?.codes.map(({ code, at }) => [code, at])).toContainEqual(["5.2.2", null]);
  const [quoted] = await explain(
    DSN.replace(
      "Content-Type: text/plain; charset=utf-8\n",
      "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n",
    ).replace("I could not deliver your message.", "<omar@example.com>: 550=20User=20unknown=E9"),
  );
  expect(quoted?.codes.map(({ code }) => code)).toContain("550");
});

it("reads bytes that are no UTF-8", async () => {
  const text = "550 5.1.1 Destinataire inconnu : bo\u00EEte supprim\u00E9e";
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const [message] = await explain(bytes);
  expect(message).toMatchObject({ text, reason: "recipient", address: "remove" });
});

it("reads notices that bring no report", async () => {
  const qmail = `Return-Path: <>
From: MAILER-DAEMON@mail.example.net
To: layla@example.net
Subject: failure notice

Hi. This is the qmail-send program at mail.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.

<omar@example.com>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <layla@example.net>
Subject: 554 5.7.1
`;
  const [message] = await explain(qmail);
  expect(message).toMatchObject({
    reason: "recipient",
    address: "remove",
    recipient: "omar@example.com",
  });
  expect(message?.codes.map(({ code }) => code)).toEqual(["5.1.1"]);
});

it.each([
  [
    "a newsletter",
    "From: news@example.com\nTo: layla@example.net\nSubject: 550 offers\nList-Id: <news.example.com>\n\nBuy 550 things for 421 each.\n",
  ],
  [
    "an automatic reply",
    "From: omar@example.com\nTo: layla@example.net\nSubject: Out of office: Hello\nAuto-Submitted: auto-replied\n\nI am away until 550.\n",
  ],
  [
    "a complaint",
    'From: fbl@example.com\nTo: abuse@example.net\nSubject: abuse report\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\n\n--b\nContent-Type: text/plain\n\n550 complaints\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n--b--\n',
  ],
])("gives nothing for %s", async (_, mail) => {
  expect(await explain(mail)).toEqual([]);
});

it("gives a message for each mail of an mbox file, with the line it begins on", async () => {
  const mbox = `From MAILER-DAEMON Thu Oct  1 10:00:00 2026\n${DSN}\nFrom MAILER-DAEMON Thu Oct  1 11:00:00 2026\n${DSN}`;
  const messages = await explain(mbox);
  expect(messages.map(({ reason, line }) => [reason, line])).toEqual([
    ["mailbox-full", 1],
    ["mailbox-full", 2 + DSN.split("\n").length],
  ]);
});

it("gives one message for a reply of several lines, and one for each other line with a code", async () => {
  const text = "550-5.7.1 first\n550 5.7.1 last\nnothing here\n421 4.7.0 Too many connections";
  const messages = await explain(text);
  expect(messages.map(({ line, protocol }) => [line, protocol])).toEqual([
    [1, "smtp-enhanced"],
    [4, "smtp-enhanced"],
  ]);
});

it("gives nothing for lines of a log without a code, whatever their words", async () => {
  expect(
    await explain("Oct  1 10:00:00 host vsftpd[1]: authentication failure; user unknown"),
  ).toEqual([]);
  expect(await explain("The mailbox is full")).toMatchObject([
    { reason: "mailbox-full", codes: [] },
  ]);
});

it("reads the fields of a W3C log by their names", async () => {
  const log =
    "#Version: 1.0\n#Fields: time c-ip cs-method cs-uri-stem sc-status sc-bytes\n10:00:00 192.0.2.1 GET /404 503 200";
  expect((await explain(log)).map(({ codes }) => codes[0]?.code)).toEqual(["503"]);
});

it("tells where words and code contradict each other", () => {
  const message = explainLine("550 5.1.1 <omar@example.com>: mailbox full");
  expect(message).toMatchObject({ reason: "mailbox-full", confidence: "guess" });
  expect(message?.codes.find(({ code }) => code === "5.1.1")?.role).toBe("overruled");
});

it("says what a code says where the words say nothing", () => {
  expect(explainLine("HTTP/1.1 503 Slow")).toMatchObject({
    retry: "later",
    address: null,
    temporary: true,
  });
  expect(explainLine("SMTP error: 599 something odd")).toMatchObject({ temporary: false });
});

it("reads line by line what it reads at once", async () => {
  const lines = ["550-a", "550 b", "x", "HTTP/1.1 404 Not Found"];
  const reader = lineReader();
  const messages = [...lines.flatMap((line) => reader.push(line)), ...reader.end()];
  expect(messages).toEqual(await explain(lines.join("\n")));
});
