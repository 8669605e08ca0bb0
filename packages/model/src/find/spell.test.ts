import { expect, it } from "vitest";
import { keyOf } from "../facts/key.ts";
import { LISTED } from "../testing/listed.ts";
import { refsOf } from "./pairs.ts";
import { spell } from "./spell.ts";

/** What a spelling means, in one line. */
function meant(text: string): string {
  const spelling = spell(text, LISTED);
  switch (spelling.kind) {
    case "codes":
      return spelling.codes.map(({ protocol, code }) => `${protocol}:${keyOf(code)}`).join(" ");
    case "pairs":
      return spelling.pairs
        .map((pair) => refsOf(pair))
        .map(({ a, b }) => `${a.protocol}:${a.code}/${b.protocol}:${b.code}`)
        .join(" ");
    case "protocol":
      return spelling.id;
    case "unknown":
      return `? ${spelling.protocols.join("+")} ${spelling.rest}`;
  }
}

it.each([
  "551",
  "mail551",
  "551 mail",
  "MAIL-551",
  "mail:551",
  "mail/551",
  "mail551.",
  "post 551",
  "UserNotLocal",
  "mail user-not-local",
  "551 User not local; please try <x@example.net>",
  "mail 551 whatever the server says",
  "٥٥١",
  "५५१",
  "５５１",
  "status code 551",
  '"code": 551',
  "error: 551",
  "0x227",
])("%s is one code", (text) => {
  expect(meant(text)).toBe("mail:551");
});

it.each([
  ["404 Not Found", "web:404"],
  ["WEB/1.1 404 Not Found", "web:404"],
  ["WEB/2 404", "web:404"],
  ['"GET / WEB/1.1" 404 153', "web:404"],
  ["Not Found 404", "web:404"],
  ["web/not-found", "web:404"],
  ["web not found", "web:404"],
  ["gateway time out", "web:504"],
  ["NXDOMAIN", "names:3"],
  ["names nx domain", "names:3"],
  ["rcode 3", "names:3"],
  ["status: NXDOMAIN", "names:3"],
  ["error code NXDOMAIN names", "names:3"],
  ["names-14", "names:14"],
  ["0x10", "names:16 names:16@tsig"],
  ["16@tsig", "names:16@tsig"],
  ["names:16@TSIG", "names:16@tsig"],
  ["names 4001", "names:4000-4999"],
  ["4001", "names:4000-4999"],
  ["names 3001", "names:3000-3999"],
  ["web 5xx", "web:5xx"],
  ["mail 5XX", "mail:5yz"],
  ["5yz", "web:5xx mail:5yz mail-exact:5.X.X"],
  ["5.x.x", "web:5xx mail:5yz mail-exact:5.X.X"],
  ["server error", "web:5xx"],
  ["5.7.1", "mail-exact:5.7.1"],
  ["mail 5.7.1", "mail-exact:5.7.1"],
  ["exact-5.7.1", "mail-exact:5.7.1"],
  ["550 5.7.1 Refused", "mail-exact:5.7.1"],
  ["550-5.7.1 Refused by policy", "mail-exact:5.7.1"],
  ["550", "web:550 mail:550"],
])("%s means %s", (text, codes) => {
  expect(meant(text)).toBe(codes);
});

it.each([
  ["404 410", "web:404/web:410"],
  ["404 vs 410", "web:404/web:410"],
  ["410 vs. 404", "web:404/web:410"],
  ["404,410", "web:404/web:410"],
  ["404-410", "web:404/web:410"],
  ["502 oder 504", "web:502/web:504"],
  ["502 أو 504", "web:502/web:504"],
  ["550 و551", "mail:550/mail:551"],
  ["web 404 410", "web:404/web:410"],
  ["404 vs 410 web", "web:404/web:410"],
  ["web550 mail550", "mail:550/web:550"],
  ["web:550 vs mail:550", "mail:550/web:550"],
  ["not found vs gone", "web:404/web:410"],
  ["SERVFAIL vs NXDOMAIN", "names:2/names:3"],
])("%s are the two of %s", (text, pair) => {
  expect(meant(text)).toBe(pair);
});

it.each([
  ["web", "web"],
  ["Mail-Exact", "mail-exact"],
  ["rcode", "names"],
])("%s is the protocol %s", (text, id) => {
  expect(meant(text)).toBe(id);
});

it.each([
  ["", "?  "],
  ["!?", "?  "],
  ["web 999", "? web 999"],
  ["nonsense", "?  nonsense"],
  ["511", "?  511"],
  ["5 50", "?  5 50"],
  ["3001", "?  3001"],
  ["x509 certificate", "?  x509 certificate"],
  ["403 404 410", "?  403 404 410"],
  ["redirect 404", "?  redirect 404"],
  ["constructor", "?  constructor"],
  ["__proto__", "?  proto"],
])("%j is no code", (text, told) => {
  expect(meant(text)).toBe(told);
});

it("says whether the protocol is named", () => {
  expect(spell("551", LISTED)).toMatchObject({ named: false });
  expect(spell("mail 551", LISTED)).toMatchObject({ named: true });
  expect(spell("WEB/1.1 404", LISTED)).toMatchObject({ named: true });
});
