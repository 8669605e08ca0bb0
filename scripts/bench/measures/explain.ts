import { explain as explainText, explainLine } from "@wirecode/explain";
import PostalMime from "postal-mime";
import type { Measure } from "../measure.ts";

/** Short lines as logs and replies have them. */
const LINES = [
  "550 5.1.1 <omar@example.com>: Recipient address rejected: User unknown",
  "421 4.7.0 Too many connections from your IP, try again later",
  '192.0.2.1 - - [10/Oct/2026:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326',
  "rpc error: code = Unavailable desc = connection refused",
  ";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 501",
  "postfix/smtpd[77]: disconnect from mail.example.com[192.0.2.1] ehlo=1 quit=1 commands=2",
  "4F2: to=<omar@example.com>, relay=mx.example.net[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx said: 550 5.1.1 unknown)",
];

const ROUNDS = 5;
const LINE_COUNT = 70_000;
const MAIL_COUNT = 600;

/** A notice of undelivered mail with its report and the mail that it returns, of some 4 KB. */
function mailOf(number: number): Uint8Array {
  const received = Array.from(
    { length: 8 },
    (_, hop) =>
      `Received: from relay${hop}.example.net (relay${hop}.example.net [192.0.2.${hop}])\n\tby mx.example.net (Postfix) with ESMTPS id ${number}${hop}\n\tfor <layla@example.net>; Thu, 1 Oct 2026 10:00:0${hop} +0000`,
  ).join("\n");
  const body = "The quick brown fox jumps over the lazy dog.\n".repeat(30);
  return new TextEncoder().encode(`Return-Path: <>
${received}
From: Mail Delivery System <MAILER-DAEMON@mail.example.net>
To: layla@example.net
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

I could not deliver your message.

<omar${number}@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; omar${number}@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b1
Content-Type: message/rfc822

From: layla@example.net
To: omar${number}@example.com
Subject: Hello

${body}
--b1--
`);
}

export const explain: Measure = {
  name: "explain",
  about: "what raw text is explained in",
  async run() {
    const mails = Array.from({ length: MAIL_COUNT }, (_, number) => mailOf(number));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({
        lines: await perSecond(LINE_COUNT, () => {
          for (let at = 0; at < LINE_COUNT; at += 1) explainLine(LINES[at % LINES.length] ?? "");
        }),
        bare: await perSecond(MAIL_COUNT, async () => {
          for (const mail of mails) await PostalMime.parse(mail);
        }),
        mails: await perSecond(MAIL_COUNT, async () => {
          for (const mail of mails) await explainText(mail);
        }),
      });
    }
    const lines = median(rounds.map((one) => one.lines));
    const bare = median(rounds.map((one) => one.bare));
    const own = median(rounds.map((one) => one.mails));
    const share = median(rounds.map((one) => one.mails / one.bare));
    return {
      title: "Explaining raw text",
      about: `\`explainLine\` on ${LINES.length} short lines over and over, and \`explain\` on ${MAIL_COUNT} notices of undelivered mail of 4 KB beside postal-mime, which only takes them apart: medians of ${ROUNDS} rounds in one run, in processor time.`,
      head: ["What", "A second of processor time"],
      rows: [
        ["`explainLine`, short lines", figure(lines)],
        ["`explain`, mails", figure(own)],
        ["postal-mime alone, the same mails", figure(bare)],
      ],
      aims: [
        {
          wanted: "50,000 short lines a second of processor time",
          found: figure(lines),
          met: lines >= 50_000,
        },
        {
          wanted: "mails at 60 % of the speed of postal-mime alone",
          found: `${Math.round(share * 100)} %`,
          met: share >= 0.6,
        },
      ],
    };
  },
};

async function perSecond(count: number, work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function figure(value: number): string {
  return Math.round(value).toLocaleString("en");
}
