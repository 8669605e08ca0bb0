import { describe, expect, it } from "vitest";
import { findCodes } from "./find-codes.ts";

/** The codes of a text, as `protocol:code`. */
function codesOf(text: string): readonly string[] {
  return findCodes(text).codes.map(({ protocol, code }) => `${protocol}:${code}`);
}

describe("mail", () => {
  it.each([
    ["550 5.1.1 User unknown", ["smtp:550", "smtp-enhanced:5.1.1"]],
    ["550-5.7.26 one\n550 5.7.26 two", ["smtp:550", "smtp-enhanced:5.7.26"]],
    ["smtp; 552 5.2.2 Over quota", ["smtp:552", "smtp-enhanced:5.2.2"]],
    ["550 #5.1.0 Address rejected.", ["smtp:550", "smtp-enhanced:5.1.0"]],
    ["Sorry, no mailbox here by that name. (#5.1.1)", ["smtp-enhanced:5.1.1"]],
    [
      "5.4.7 - Delivery expired 451-'4.4.2 Bad connection'",
      ["smtp-enhanced:5.4.7", "smtp:451", "smtp-enhanced:4.4.2"],
    ],
    [
      "Oct 1 10:00:00 mx postfix/smtp[123]: 4F2: to=<omar@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=550, dsn=4.7.1, status=deferred (host mx.example.net[192.0.2.1] said: 450 4.7.1 Greylisted)",
      ["smtp-enhanced:4.7.1", "smtp:450"],
    ],
    [
      "2026-10-01 10:00:00 1abc-000-AA ** omar@example.com R=r T=t H=mx.example.net [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<omar@example.com>: 550 No such user",
      ["smtp:550"],
    ],
    [
      "sm-mta[1]: x1: to=<omar@example.com>, relay=mx.example.net, dsn=5.1.1, stat=User unknown, reply=550 5.1.1 unknown",
      ["smtp-enhanced:5.1.1", "smtp:550"],
    ],
    [
      "delivery 3: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_unknown/Giving_up./",
      ["smtp:550", "smtp-enhanced:5.1.1"],
    ],
  ])("%s", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ["Invalid response: [0] 522 TLS is required on the data connection", ["ftp:522"]],
    ["Invalid response: [0] 999 what", []],
    ["530 ", ["smtp:530"]],
    ["530", []],
    ["  530 ", []],
  ])("FTP: %j", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it("marks the answer of a hop further away", () => {
    const { codes } = findCodes(
      "554 5.1.1 <omar@example.com>: undeliverable address: host inner.example.net said: 550 No such user (in reply to RCPT TO command)",
    );
    expect(codes.map(({ code, role }) => [code, role])).toEqual([
      ["554", "reply"],
      ["5.1.1", "enhanced"],
      ["550", "embedded"],
    ]);
  });
});

describe("HTTP", () => {
  it.each([
    [
      '192.0.2.1 - - [10/Oct/2026:13:55:36 +0000] "GET /a HTTP/1.1" 404 12 "-" "Mozilla/5.0"',
      ["http:404"],
    ],
    ['192.0.2.1 - - [10/Oct/2026:13:55:36 +0000] "\\x16\\x03\\x01" 400 150 "-" "-"', ["http:400"]],
    ['{"time":1,"status":503,"bytes":200,"request":{"method":"GET"}}', ["http:503"]],
    [
      'haproxy[7]: 192.0.2.1:7891 [10/Oct/2026:13:55:36.367] fe be/s1 0/0/1/327/328 502 306 - - SH-- 1/1/0/0/0 0/0 "GET / HTTP/1.1"',
      ["http:502"],
    ],
    ["< HTTP/2 301", ["http:301"]],
    ["AxiosError: Request failed with status code 429", ["http:429"]],
    ["<title>502 Bad Gateway</title>", ["http:502"]],
    ["curl: (22) The requested URL returned error: 403", ["http:403"]],
  ])("%s", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe("other protocols", () => {
  it.each([
    [";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 501", ["dns:3"]],
    ["; EDE: 22 (No Reachable Authority)", ["dns-ede:22"]],
    ["** server can't find example.invalid: NXDOMAIN", ["dns:3"]],
    ["named[1]: query failed (SERVFAIL) for example.com/IN/A at query.c:7550", ["dns:2"]],
    ["rpc error: code = Unavailable desc = connection refused", ["grpc:14"]],
    ["io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: deadline exceeded after 5s", ["grpc:4"]],
    ["\tstatus = StatusCode.PERMISSION_DENIED", ["grpc:7"]],
    ["Error: 16 UNAUTHENTICATED: no token", ["grpc:16"]],
    ['RpcException: Status(StatusCode="NotFound", Detail="no such row")', ["grpc:5"]],
    ["  Code: ResourceExhausted", ["grpc:8"]],
    ["WebSocket connection closed with code 1006", ["websocket:1006"]],
    [
      "websockets.exceptions.ConnectionClosedError: received 1011 (internal error); then sent 1011 (internal error)",
      ["websocket:1011"],
    ],
    ["530 Login incorrect.", ["ftp:530"]],
    ['FTP response: Client "192.0.2.1", "550 Failed to open file."', ["ftp:550"]],
    ["SIP/2.0 486 Busy Here", ["sip:486"]],
    ['Reason: SIP;cause=603;text="Decline"', ["sip:603"]],
  ])("%s", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe("numbers that are no codes", () => {
  it.each([
    "postfix/master[550]: daemon started -- version 3.5.1, configuration /etc/postfix",
    "postfix/smtpd[550]: disconnect from mail.example.com[192.0.2.1] ehlo=1 quit=1 commands=2",
    "postfix/smtpd[1]: lost connection after RCPT from unknown[192.0.2.1]:550",
    "4F2: from=<omar@example.com>, size=550, nrcpt=1 (queue active)",
    '2026/10/01 10:00:00 [error] 404#0: *503 limiting requests, excess: 5.500 by zone "one", client: 192.0.2.1, request: "GET / HTTP/1.1"',
    "[Thu Oct 01 10:00:00 2026] [error] [client 192.0.2.1] File does not exist: /var/www/404.html",
    "vsftpd: pam_unix(vsftpd:auth): authentication failure; uid=0 euid=0 rhost=192.0.2.200",
    "INVITE sip:404@example.com SIP/2.0",
    "exim 4.96.1 daemon started: pid=550, -q30m, listening for SMTP on port 25",
    "Backup of 550 files took 421 seconds",
    "call us at 1-800-555-1234",
    "exit status 255",
  ])("%s", (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

it("says where each code stands", () => {
  const text = "host mx said: 550 5.1.1 unknown";
  for (const { code, at, length } of findCodes(text).codes) {
    expect(text.slice(at ?? 0, (at ?? 0) + length)).toBe(code);
  }
});
