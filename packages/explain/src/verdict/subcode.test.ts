import { expect, it } from "vitest";
import { explain, explainLine } from "../index.ts";

const ENVOY =
  '[2026-11-03T08:12:44.019Z] "POST /v2/cart HTTP/2" 503 UF,URX 12 91 30 - "192.0.2.7" "curl/8.5.0" "0b1c" "shop.example.com" "10.1.0.4:8443"';
const HAPROXY =
  'Nov  3 08:12:44 lb1 haproxy[911]: 192.0.2.7:40112 [03/Nov/2026:08:12:14.002] https~ app/web3 0/0/1/-1/30002 504 194 - - sHVN 12/12/3/1/0 0/0 "GET /report HTTP/1.1"';
const IIS = "2026-11-03 08:12:44 10.0.0.9 POST /upload - 443 - 192.0.2.7 curl/8.5.0 - 404 13 0 22";

it.each([
  ["Envoy", ENVOY, "envoy", "503", "later"],
  ["HAProxy", HAPROXY, "haproxy", "504", "conditional"],
  ["IIS, without the line that names its fields", IIS, "iis", "404", "after-change"],
])("reads the subcode in a line of %s", (_, line, provider, code, retry) => {
  const message = explainLine(line);
  expect(message).toMatchObject({ provider: { id: provider }, confidence: "stated", retry });
  expect(message?.codes).toMatchObject([{ protocol: "http", code, role: "reply" }]);
});

it("reads it in the columns that a log names", async () => {
  const log =
    "#Fields: time cs-method cs-uri-stem sc-status sc-substatus\n08:12:44 GET /a.config 404 7\n08:12:45 GET / 200 0\n";
  const messages = await explain(log);
  expect(messages.map(({ provider }) => provider?.id)).toEqual(["iis", undefined]);
});

it("reads it in a log of JSON", () => {
  const line = '{"method":"GET","path":"/","response_code":503,"response_flags":"UH","duration":3}';
  expect(explainLine(line)).toMatchObject({ provider: { id: "envoy" }, confidence: "stated" });
});

it("tells what a pasted line says whose client was sent no status", async () => {
  const gone = HAPROXY.replace(" 504 194 - - sHVN ", " -1 0 - - CC-- ");
  const [message] = await explain(gone);
  expect(message).toMatchObject({ provider: { id: "haproxy" }, codes: [], confidence: "stated" });
});

it("takes no other word behind a status for a subcode", () => {
  const lines = [
    '192.0.2.7 - - [03/Nov/2026:08:12:44 +0000] "GET / HTTP/1.1" 503 194 "-" "UH sH-- x"',
    '192.0.2.7 - - [03/Nov/2026:08:12:44 +0000] "GET / HTTP/1.1" 404 13 "-" "curl/8.5.0"',
    ENVOY.replace("UF,URX", "-"),
    HAPROXY.replace("sHVN", "----"),
  ];
  expect(lines.map((line) => explainLine(line)?.provider?.id)).toEqual([
    undefined,
    undefined,
    undefined,
    "haproxy",
  ]);
});

it("reads the two statuses of a load balancer's log before the request", () => {
  const line =
    'https 2026-11-03T08:12:44.186641Z app/front/50dc 192.0.2.7:2817 10.0.0.66:80 0.001 0.004 -1 502 500 34 366 "GET https://example.com:443/ HTTP/1.1" "curl/8.5.0"';
  expect(explainLine(line)?.codes).toMatchObject([
    { code: "502", role: "reply" },
    { code: "500", role: "embedded" },
  ]);
  expect(line.slice(explainLine(line)?.codes[0]?.at ?? 0).startsWith("502 500")).toBe(true);
});

it("finds the enhanced code that a provider's own words follow", async () => {
  const [message] = await explain(
    "5.7.321 starttls-not-supported: Destination mail server must support TLS.",
  );
  expect(message?.codes).toMatchObject([{ protocol: "smtp-enhanced", code: "5.7.321", at: 0 }]);
  expect(message?.provider?.id).toBe("microsoft-365");
  expect(await explain("5.7.321 Fixes a crash when the window is closed.")).toEqual([]);
});
