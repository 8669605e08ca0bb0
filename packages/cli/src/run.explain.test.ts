import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ask } from "./testing/ask.ts";
import { BIN } from "./testing/start.ts";

const folder = mkdtempSync(join(tmpdir(), "wirecode-explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const BOUNCE = `Return-Path: <>
From: MAILER-DAEMON@mail.example.net
To: layla@example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; omar@gmail.com
Action: failed
Status: 5.0.0
Remote-MTA: dns; gmail-smtp-in.l.google.com
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. gsmtp

--b1--
`;

const LOG = [
  "Oct  1 10:00:00 mx postfix/qmgr[1]: 4F1: from=<news@example.com>, size=312 (queue active)",
  '192.0.2.1 - - [01/Oct/2026:10:00:00 +0000] "GET / HTTP/1.1" 503 17 "-" "-"',
  "Oct  1 10:00:01 mx postfix/smtp[2]: 4F1: to=<omar@example.org>, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.7] said: 452 4.2.2 mailbox full)",
].join("\n");

const eml = file("bounce.eml", BOUNCE);
const log = file("mail.log", LOG);

async function objects(line: readonly string[], input?: readonly string[]) {
  const { stdout } = await ask(["explain", "--json", ...line], input ? { input } : {});
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((one) => JSON.parse(one) as Record<string, unknown>);
}

describe("explain", () => {
  it("leads with the verdict, then tells the codes and who said it", async () => {
    const { stdout, stderr, code } = await ask(["explain", eml]);
    expect([stderr, code]).toEqual(["", 0]);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("The recipient does not exist or is not accepted");
    expect(lines[1]).toMatch(/^ {2}May I retry\? +no/);
    expect(lines[2]).toMatch(/^ {2}Who has to act\? +the sending side$/);
    expect(lines[3]).toMatch(/^ {2}Is the address dead\? +yes/);
    expect(lines[4]).toMatch(/^ {2}Recipient +omar@gmail\.com$/);
    expect(stdout).toMatch(/^ {2}Provider +Gmail\n[^]*^ {2}https:\/\/support\.google\.com\//m);
    expect(stdout).toMatch(/5\.1\.1 +Bad destination mailbox address/);
    expect(stdout).toMatch(/\(what the reporting program\s+concluded\)/);
    expect(stdout).toContain("Diagnostic-Code: smtp; 550-5.1.1");
  });

  it("names the code where nothing says why, and the line it stands on", async () => {
    const { stdout } = await ask(["explain", log]);
    const [http = "", mail = ""] = stdout.split("\n\nThe recipient's mailbox is full\n");
    expect(http).toMatch(/^HTTP 503 Service Unavailable\n/);
    expect(http).toContain("  line 2\n");
    expect(mail).toContain("  line 3\n");
  });

  it("tells of a contradiction", async () => {
    const { stdout } = await ask("explain", { input: ["550 5.1.1 mailbox full\n"] });
    expect(stdout).toMatch(/No such mailbox \(the rest of the message says\s+otherwise\)/);
    expect(stdout).toMatch(/Confidence +a guess/);
  });

  it("prints no character of a text that steers a terminal", async () => {
    const { stdout } = await ask("explain", {
      input: ["550 5.1.1 <a\u001B[31m@b.example> \u202Eno\n"],
    });
    expect(stdout).toContain("550 5.1.1");
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  it("isolates what runs from left to right in Arabic, on a terminal", async () => {
    const { stdout } = await ask(["explain", "--locale", "ar", eml], {
      isTTY: true,
      env: { NO_COLOR: "1" },
    });
    expect(stdout).toContain("\u2068omar@gmail.com\u2069");
    expect(stdout.split("\n")[0]).toMatch(/\p{Script=Arabic}/u);
  });

  it("prints an object a message, with the fields that are null", async () => {
    const [message, ...others] = await objects([], ["hello\n", "HTTP/1.1 404 Not Found\n"]);
    expect(others).toEqual([]);
    expect(message).toEqual({
      line: 2,
      protocol: "http",
      codes: [{ protocol: "http", code: "404", at: 9, length: 3, role: "reply" }],
      retry: "after-change",
      act: ["client", "server"],
      address: null,
      reason: null,
      temporary: expect.toSatisfy((value: unknown) => value === null || value === false),
      provider: null,
      recipient: null,
      confidence: "stated",
      text: "HTTP/1.1 404 Not Found",
    });
  });

  it("says of which file a message is where there are several", async () => {
    const both = await objects([eml, log]);
    expect(both.map((one) => [one["file"], one["line"]])).toEqual([
      [eml, 1],
      [log, 2],
      [log, 3],
    ]);
    expect((await objects([log])).every((one) => !("file" in one))).toBe(true);
    expect((await ask(["explain", eml, log])).stdout).toContain(`  ${log}:3\n`);
  });

  it("reads a mailbox", async () => {
    const start = "From MAILER-DAEMON Thu Oct  1 10:00:00 2026\n";
    const messages = await objects([file("mbox", `${start}${BOUNCE}\n${start}${BOUNCE}\n`)]);
    expect(messages.map(({ recipient, line }) => [recipient, line])).toEqual([
      ["omar@gmail.com", 1],
      ["omar@gmail.com", 2 + BOUNCE.split("\n").length],
    ]);
  });

  it("counts", async () => {
    const { stdout } = await ask(["explain", "--summary", log, log, eml]);
    expect(stdout).toMatch(/^Messages: 5\n\nBy reason\n {2}2 {2}/);
    expect(stdout).toMatch(/2 {2}HTTP 503 +Overloaded or down for maintenance/);
    expect(stdout).toMatch(/By provider\n[^]* {2}1 {2}Gmail +https:/);
  });

  it("leaves with 1 where no code stands in a text", async () => {
    expect(await ask("explain", { input: ["nothing here\n"] })).toEqual({
      code: 1,
      stdout: "",
      stderr: "No code was found in what was read.\n",
    });
    expect(await ask("explain --json", { input: [] })).toEqual({ code: 1, stdout: "", stderr: "" });
  });

  it("leaves with 3 where a file cannot be read, names it, and reads the others", async () => {
    const missing = join(folder, "missing.log");
    const outcome = await ask(["explain", missing, folder, eml], { columns: 200 });
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain("missing.log could not be read: no such file or directory.");
    expect(outcome.stderr).toContain("could not be read: illegal operation on a directory.");
    expect(outcome.stdout).toContain("omar@gmail.com");
  });

  it("leaves with 2 after an option that it does not have", async () => {
    expect((await ask("explain --limit 3")).code).toBe(2);
    expect((await ask("search --summary mail")).code).toBe(2);
  });

  it("tells a person how to end what is typed", async () => {
    const { stderr } = await ask("explain", { input: ["550 5.1.1 x\n"], typing: true });
    expect(stderr).toMatch(/^Paste the text here, then press Ctrl/);
  });
});

describe("what is hostile", () => {
  it.each([
    ["a line of 50 MB", `550 5.1.1 User unknown ${"a".repeat(50_000_000)}`, 0],
    ["NUL", "550 5.1.1 \0User\0 unknown\0\n", 0],
    [
      "10,000 parts within one another",
      `From: a@example.net\nTo: b@example.net\nSubject: failure notice\n${Array.from(
        { length: 10_000 },
        (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`,
      ).join("")}`,
      1,
    ],
  ])("has a bounded answer: %s", async (name, text, code) => {
    const outcome = await ask(["explain", "--json", file(name.replaceAll(" ", "-"), text)]);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout.length).toBeLessThan(100_000);
  });

  it("has an answer where UTF-8 is broken", async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from("550 5.1.1 User unknown "),
      0xc3,
      0x28,
      0xff,
      10,
    ]);
    expect((await ask(["explain", file("broken", bytes)])).code).toBe(0);
  });
});

describe.skipIf(process.platform === "win32")("as a process", () => {
  it("answers an endless log line by line", async () => {
    const child = spawn(process.execPath, [BIN, "explain", "--json"]);
    const heard = (async function* () {
      for await (const piece of child.stdout.setEncoding("utf8")) yield String(piece);
    })();
    for (const status of [503, 404]) {
      child.stdin.write(`HTTP/1.1 ${status} x\n`);
      const { value } = await heard.next();
      expect(JSON.parse(String(value))).toMatchObject({ codes: [{ code: String(status) }] });
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });

  it("ends quietly when its reader leaves", async () => {
    const many = file("many.log", "HTTP/1.1 503 x\n".repeat(50_000));
    const child = spawn("sh", [
      "-c",
      `"${process.execPath}" "${BIN}" explain --json "${many}" | head -n 1`,
    ]);
    let said = "";
    child.stdout.on("data", (text: Buffer) => (said += text.toString()));
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    await new Promise((resolve) => child.on("close", resolve));
    expect(said.split("\n")).toHaveLength(2);
  });
});
