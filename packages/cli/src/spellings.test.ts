import { find, get, type CodeFacts } from "@wirecode/core";
import { searchCorpus, searcher } from "@wirecode/model";
import { expect, it } from "vitest";
import { openLibrary } from "./library/library.ts";
import { ask } from "./testing/ask.ts";

const library = openLibrary();
const search = searcher(
  searchCorpus({
    bundles: library.protocols().map((id) => library.bundle("en", id)),
    guides: library.guides("en"),
    terms: library.terms("en"),
    phrases: library.phrases("en"),
  }),
);

const addressOf = ({ protocol, code, sense }: CodeFacts) =>
  `${protocol}:${code}${sense === undefined ? "" : `@${sense}`}`;

/** How people write codes, and the code that is meant before any other. */
const SPELLINGS = [
  ["smtp551", "smtp:551"],
  ["551 smtp", "smtp:551"],
  ["SMTP-551", "smtp:551"],
  ["smtp:551", "smtp:551"],
  ["smtp/551", "smtp:551"],
  ["smtp 551", "smtp:551"],
  ["smtp ٥٥١", "smtp:551"],
  ["smtp ५५१", "smtp:551"],
  ["ＳＭＴＰ ５５１", "smtp:551"],
  ["UserNotLocal", "smtp:551"],
  ["http/not-found", "http:404"],
  ["http not found", "http:404"],
  ["404 Not Found", "http:404"],
  ["HTTP/1.1 404 Not Found", "http:404"],
  ["Not Found 404 http", "http:404"],
  ["https 404", "http:404"],
  ["ws 4001", "websocket:4000-4999"],
  ["websockets 1006", "websocket:1006"],
  ["NXDOMAIN", "dns:3"],
  ["dns/nxdomain", "dns:3"],
  ["rcode 3", "dns:3"],
  ["dns 0x12", "dns:18"],
  ["16@tsig", "dns:16@tsig"],
  ["grpc UNAVAILABLE", "grpc:14"],
  ["grpc-14", "grpc:14"],
  ["gRPC:unavailable", "grpc:14"],
  ["5.7.26", "smtp-enhanced:5.7.26"],
  ["smtp 5.7.26", "smtp-enhanced:5.7.26"],
  ["enhanced 5.7.26", "smtp-enhanced:5.7.26"],
  ["550-5.7.26 Unauthenticated email is not accepted", "smtp-enhanced:5.7.26"],
  ["smtp 5xx", "smtp:5yz"],
  ["smtp 5yz", "smtp:5yz"],
  ["http 5XX", "http:5xx"],
  ["Too Many Requests", "http:429"],
  ["payload too large", "http:413"],
] as const;

it.each(SPELLINGS)("%s is %s to the library, the command and the search", async (text, address) => {
  const [found] = find(text);
  expect(found && addressOf(found)).toBe(address);
  const told: unknown = JSON.parse((await ask([text, "--json"])).stdout);
  const [first] = Array.isArray(told) ? told : [told];
  expect(addressOf(first as CodeFacts)).toBe(address);
  expect((await ask(text)).code).toBe(0);
  const [best] = search(text).documents;
  expect(`${best?.protocol}:${best?.code}`).toBe(address);
});

it.each([
  ["smtp", "user-not-local", 551],
  ["SMTP", "UserNotLocal", 551],
  ["grpc", "UNAVAILABLE", 14],
  ["http", "not-found", 404],
  ["dns", "NXDOMAIN", 3],
  ["ws", "4001", "4000-4999"],
  ["http", "5XX", "5xx"],
])("%s %s is %s to the library and the command", async (protocol, code, value) => {
  expect(get(protocol, code)?.code).toBe(value);
  expect(get(`${protocol}:${code}`)?.code).toBe(value);
  for (const line of [`${protocol} ${code}`, `${protocol}:${code}`, `${code} ${protocol}`]) {
    expect(JSON.parse((await ask(`${line} --json`)).stdout)).toMatchObject({ code: value });
  }
});

it.each(["404 410", "404 vs 410", "http 404 410", "http404 http410", "http:404 410"])(
  "%s is one comparison to the command and the search",
  async (text) => {
    const { stdout } = await ask("compare http:404 http:410 --json");
    expect((await ask(`compare ${text} --json`)).stdout).toBe(stdout);
    expect((await ask(`${text} --json`)).stdout).toBe(stdout);
    expect(search(text).documents[0]).toMatchObject({ a: { code: 404 }, b: { code: 410 } });
    expect(find(text).map(addressOf)).toEqual(expect.arrayContaining(["http:404", "http:410"]));
  },
);
