import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { summariesOf } from "./summaries.ts";
import { load } from "../content/load.ts";
import { GENERATED } from "../places.ts";
import { fromColumns, toColumns } from "./columns.js";
import { searcher } from "./engine.js";
import { entriesOf } from "./entries.js";

const content = load(GENERATED);
const findable = {
  ...content,
  entries: Object.fromEntries(content.locales.map(({ tag }) => [tag, summariesOf(content, tag)])),
};

/** The index of a locale as the browser gets it. */
function travelled(locale: string) {
  const words = content.phrases[locale]!.search;
  const columns = toColumns(entriesOf(findable, locale));
  const json = JSON.stringify({ words, columns });
  return { json, index: { words, entries: fromColumns(JSON.parse(json).columns) } };
}

const searchers = { en: searcher(travelled("en").index), ar: searcher(travelled("ar").index) };

/** The addresses of the best results. */
function top(locale: "en" | "ar", query: string, count = 1) {
  return searchers[locale](query)
    .entries.slice(0, count)
    .map(({ path }) => path);
}

describe("in English", () => {
  it.each([
    ["550", "smtp/550 ftp/550"],
    ["503", "http/503 smtp/503 ftp/503 sip/503"],
    ["5", "dns/5 grpc/5 dns-ede/5"],
    ["5.1.1", "smtp-enhanced/5.1.1"],
    ["nxdomain", "dns/3"],
    ["http 503", "http/503"],
    ["smtp 503", "smtp/503"],
    ["ftp503", "ftp/503"],
    ["error 404", "http/404"],
    ["4001", "dns/3841-4095 websocket/4000-4999"],
    ["5xx", "http/5xx"],
    ["smtp", "smtp/index"],
    ["mailbox full", "smtp/552 smtp-enhanced/5.2.2"],
    ["too many requests", "http/429"],
    ["TooManyRequests", "http/429"],
    ["rate limit", "http/429"],
    ["not found", "http/404"],
    ["unauthorized", "http/401"],
    ["forbidden", "http/403"],
    ["gateway", "http/504 http/502"],
    ["greylisting", "smtp/450"],
    ["user unknown", "smtp/550 smtp-enhanced/5.1.1"],
    ["deadline exceeded", "grpc/4"],
    ["UNAVAILABLE", "grpc/14"],
    ["too many redirects", "http/301 http/302"],
    ["attachment too large", "smtp/552"],
    ["why is my mail bouncing", "guides/mail-bounce"],
    ["401 403 404", "guides/unauthorized-forbidden-not-found"],
    ["may I retry", "guides/may-i-retry"],
    [
      "401 vs 403",
      "compare/http/401-vs-403 guides/unauthorized-forbidden-not-found http/401 http/403",
    ],
    [
      "What is the difference between 502 and 504?",
      "compare/http/502-vs-504 compare/ftp/502-vs-504 http/502 http/504",
    ],
    ["servfail or nxdomain", "compare/dns/2-vs-3"],
    ["550 5.1.1 <a@b.example>: User unknown", "compare/smtp-550-vs-smtp-enhanced-5.1.1 smtp/550"],
  ])("finds %j", (query, expected) => {
    const paths = expected.split(" ");
    expect(top("en", query, paths.length)).toEqual(paths);
  });

  it.each([
    ["mailbox full", "smtp/452 smtp-enhanced/4.2.2"],
    ["timeout", "http/408 http/504"],
    ["certificate", "http/495 smtp-enhanced/4.7.5"],
  ])("has among the first for %j", (query, expected) => {
    expect(top("en", query, 5)).toEqual(expect.arrayContaining(expected.split(" ")));
  });

  it("puts the codes of standards before others", () => {
    expect(top("en", "530", 3)).toEqual(["smtp/530", "ftp/530", "http/530"]);
  });

  it("forgives a slip of the finger", () => {
    expect(top("en", "mailbxo full", 5)).toContain("smtp/552");
  });

  it("says so when nothing has every word", () => {
    expect(searchers.en("mailbox full").close).toBe(false);
    expect(searchers.en("mailbox zeppelin").close).toBe(true);
  });

  it.each(["", "  ", "!?", "zzzzqqqq", "9999999"])("finds nothing for %j", (query) => {
    expect(searchers.en(query).entries).toEqual([]);
  });
});

describe("in Arabic", () => {
  it.each([
    ["صندوق البريد ممتلئ", "smtp/552"],
    ["صُندوقٌ ممتلئة", "smtp/552"],
    ["٥٥٠", "smtp/550 ftp/550"],
    ["مستلم غير معروف", "smtp/511"],
    ["الفرق بين 550 و551", "compare/smtp/550-vs-551 smtp/551"],
    [
      "401 أو 403",
      "compare/http/401-vs-403 guides/unauthorized-forbidden-not-found http/401 http/403",
    ],
    ["nxdomain", "dns/3"],
    ["too many requests", "http/429"],
  ])("finds %j", (query, expected) => {
    const paths = expected.split(" ");
    expect(top("ar", query, paths.length)).toEqual(paths);
  });

  it("finds the mailbox with and without article, conjunction and vowel signs", () => {
    const plain = top("ar", "صندوق بريد", 5);
    expect(plain).toContain("smtp/550");
    for (const form of ["صندوق البريد", "والصندوق بريد", "صُنْدُوق بَرِيد"]) {
      expect(top("ar", form, 5)).toEqual(plain);
    }
  });

  it("finds both codes that greylisting uses before any other", () => {
    expect(top("ar", "القائمة الرمادية", 2).toSorted()).toEqual(["smtp/450", "smtp/451"]);
  });
});

describe.each(["en", "ar"] as const)("the index in %s", (locale) => {
  const { json, index } = travelled(locale);

  it("leads to pages that exist, once each, and to no pair that nobody wrote about", () => {
    const known = new Set(content.plans[locale]!.keys());
    const paths = index.entries.map(({ path }) => path);
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain("compare/http/401-vs-403");
    expect(paths).not.toContain("compare/smtp/211-vs-551");
  });

  it("is small enough to load for one question", () => {
    expect(gzipSync(json, { level: 9 }).length).toBeLessThan(64 * 1024);
  });

  it("survives its way", () => {
    expect(index.entries).toEqual(entriesOf(findable, locale));
  });
});
