import { addressOf, pairSlug, refOf } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { load } from "../content/load.ts";
import { GENERATED } from "../places.ts";
import { catalogueOf } from "./catalogue.ts";
import { matching, withProtocol, type Listed } from "./find-codes.ts";
import { readAddress, splitAddress } from "./read-address.ts";

const catalogue = catalogueOf("en", load(GENERATED));

const addressesOf = (codes: readonly Listed[]) =>
  codes.map((one) => addressOf(refOf(withProtocol(one))));

describe("an address", () => {
  it.each([
    ["en/compare/smtp/551-vs-211/", "en", "compare/smtp/551-vs-211"],
    ["AR/smtp/551/index.html", "ar", "smtp/551"],
    ["smtp/551.html", undefined, "smtp/551"],
    ["en", "en", ""],
    ["en/%E0%A4%A", "en", "%E0%A4%A"],
    ["en/compare/smtp%3A550/ftp%3A550", "en", "compare/smtp:550/ftp:550"],
  ])("%s has a locale and a rest", (path, locale, rest) => {
    expect(splitAddress(path, ["en", "ar"])).toEqual({ locale, rest });
  });

  it.each([
    ["compare/smtp/551-vs-211", ["211-vs-551"]],
    ["compare/smtp/211-551", ["211-vs-551"]],
    ["compare/smtp/550-vs-ftp-550", ["ftp-550-vs-smtp-550"]],
    ["compare/550-vs-ftp-550", ["ftp-550-vs-smtp-550"]],
    ["compare/smtp-550-ftp-550", ["ftp-550-vs-smtp-550"]],
    ["compare/smtp:550/ftp:550", ["ftp-550-vs-smtp-550"]],
    ["compare/smtp/550/ftp/550", ["ftp-550-vs-smtp-550"]],
    ["compare/SMTP/551-VS-211", ["211-vs-551"]],
    ["smtp/211-vs-551", ["211-vs-551"]],
    ["compare/dns/nxdomain-vs-servfail", ["2-vs-3"]],
    ["compare/http/not-found-vs-gone", ["404-vs-410"]],
    ["compare/smtp-enhanced/5.1.1-vs-4.2.2", ["4.2.2-vs-5.1.1"]],
    ["compare/smtp-550-vs-smtp-enhanced-5.1.1", ["smtp-550-vs-smtp-enhanced-5.1.1"]],
    ["compare/websocket/4000-4999-vs-1006", ["1006-vs-4000-4999"]],
    ["compare/dns/16-vs-16@tsig", ["16-vs-16@tsig"]],
    ["compare/grpc/unavailable-vs-http-503", ["grpc-14-vs-http-503"]],
    ["compare/http/472-vs-404", ["404-vs-472"]],
  ])("%s means a comparison", (rest, slugs) => {
    const meaning = readAddress(rest, catalogue);
    expect(meaning.kind === "pairs" && meaning.pairs.map(pairSlug)).toEqual(slugs);
  });

  it("may mean several comparisons", () => {
    const meaning = readAddress("compare/211-vs-551", catalogue);
    expect(meaning.kind === "pairs" && meaning.pairs.map(({ a }) => a.protocol)).toEqual([
      "smtp",
      "ftp",
    ]);
  });

  it.each([
    ["smtp551", ["smtp:551"]],
    ["551", ["smtp:551", "ftp:551"]],
    ["http/not-found", ["http:404"]],
    ["smtp/551/", ["smtp:551"]],
    ["nxdomain", ["dns:3"]],
    ["5.1.1", ["smtp-enhanced:5.1.1"]],
    ["websocket/4001", ["websocket:4000-4999"]],
    ["compare/smtp/551", ["smtp:551"]],
    ["ws/4001", ["websocket:4000-4999"]],
    ["smtp/5.7.1", ["smtp-enhanced:5.7.1"]],
    ["http/5XX", ["http:5xx"]],
    ["http/472", ["http:472"]],
    ["472", ["http:472", "smtp:472", "sip:472", "ftp:472"]],
    ["smtp-enhanced/5.7.999", ["smtp-enhanced:5.7.999"]],
    ["grpc/99", ["grpc:99"]],
  ])("%s means codes", (rest, codes) => {
    const meaning = readAddress(rest, catalogue);
    expect(meaning.kind === "codes" && addressesOf(meaning.codes)).toEqual(codes);
  });

  it("may mean a protocol, or nothing", () => {
    expect(readAddress("SMTP-Enhanced", catalogue)).toEqual({
      kind: "protocol",
      id: "smtp-enhanced",
    });
    expect(readAddress("compare/smtp/551-vs-5511", catalogue)).toEqual({
      kind: "unknown",
      words: "smtp 551 5511",
    });
  });
});

it.each([
  ["smtp 5511", "smtp:551"],
  ["smtp 515", "smtp:551"],
  ["http 40", "http:400"],
  ["mailbox full", "smtp:552"],
  ["nxdomian", "dns:3"],
])("finds near %s what may have been meant", (words, code) => {
  expect(addressesOf(matching(words, catalogue))).toContain(code);
});

it("looks for a number in the protocol that is named, and for nothing else there", () => {
  expect(new Set(matching("smtp 5511", catalogue).map(({ protocol }) => protocol.id))).toEqual(
    new Set(["smtp"]),
  );
});
