import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { searchCorpus, searcher, targetOfFound, type SearchDocument } from "@wirecode/model";
import { targetAddress } from "../html/address.ts";
import { load } from "../content/load.ts";
import { GENERATED } from "../places.ts";
import { packedIndex } from "./entries.ts";
import { unpacked } from "./unpacked.ts";

const content = load(GENERATED);
/** The index of a locale as the browser gets it. */
function travelled(locale: string) {
  const json = JSON.stringify(packedIndex(content, locale));
  return { json, index: unpacked(JSON.parse(json)) };
}

const searchers = { en: searcher(travelled("en").index), ar: searcher(travelled("ar").index) };

/** Where what was found lies below its language. */
const placeOf = (document: SearchDocument) =>
  targetAddress("", targetOfFound(document)).replace(/^\//, "");

const firstOf = (documents: readonly SearchDocument[]) => documents.slice(0, 5).map(placeOf);

/** The addresses of the best results. */
function top(locale: "en" | "ar", query: string, count = 1) {
  return searchers[locale](query)
    .documents.slice(0, count)
    .map((one) => placeOf(one).replace(/\/$/, ""));
}

describe("in English", () => {
  it.each([
    ["550", "smtp/550 ftp/550"],
    ["503", "http/503 smtp/503 ftp/503 sip/503"],
    ["5", "dns/5 grpc/5 exit/5"],
    ["5.1.1", "smtp-enhanced/5.1.1"],
    ["nxdomain", "dns/3"],
    ["http 503", "http/503"],
    ["smtp 503", "smtp/503"],
    ["ftp503", "ftp/503"],
    ["error 404", "http/404"],
    ["4001", "dns/3841-4095 websocket/4000-4999"],
    ["5xx", "http/5xx"],
    ["smtp", "smtp"],
    ["mailbox full", "smtp/552"],
    ["too many requests", "http/429"],
    ["TooManyRequests", "http/429"],
    ["rate limit", "http/429"],
    ["not found", "http/404"],
    ["unauthorized", "http/401"],
    ["forbidden", "http/403"],
    ["gateway", "http/502 http/504"],
    ["greylisting", "smtp/450"],
    ["user unknown", "smtp/550 smtp-enhanced/5.1.1"],
    ["deadline exceeded", "grpc/4"],
    ["UNAVAILABLE", "grpc/14"],
    ["too many redirects", "http/3xx guides/which-redirect"],
    ["attachment too large", "smtp/552"],
    ["why is my mail bouncing", "guides/mail-bounce"],
    ["401 403 404", "guides/unauthorized-forbidden-not-found"],
    ["may I retry", "guides/may-i-retry"],
    ["401 vs 403", "compare/http/401-vs-403 http/401 http/403"],
    [
      "What is the difference between 502 and 504?",
      "compare/http/502-vs-504 compare/ftp/502-vs-504",
    ],
    ["servfail or nxdomain", "compare/dns/2-vs-3"],
    ["550 5.1.1 <a@b.example>: User unknown", "smtp-enhanced/5.1.1 smtp/550"],
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
    expect(searchers.en(query).documents).toEqual([]);
  });
});

describe("in Arabic", () => {
  it.each([
    ["صندوق البريد ممتلئ", "smtp/552"],
    ["صُندوقٌ ممتلئة", "smtp/552"],
    ["٥٥٠", "smtp/550 ftp/550"],
    ["مستلم غير معروف", "smtp/550"],
    ["الفرق بين 550 و551", "compare/smtp/550-vs-551 smtp/551"],
    ["401 أو 403", "compare/http/401-vs-403 http/401 http/403"],
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

  it("finds what greylisting is and the codes that it uses most before any other", () => {
    const found = top("ar", "القائمة الرمادية", 3);
    expect(found.toSorted()).toEqual(["glossary/#greylisting", "smtp-enhanced/4.7.1", "smtp/450"]);
  });
});

describe.each(["en", "ar"] as const)("the index in %s", (locale) => {
  const { index } = travelled(locale);

  it("leads to pages that exist, once each, and to no pair that nobody wrote about", () => {
    const known = new Set(
      [...content.plans[locale]!.keys()].map((path) => path.replace(/\/index$/, "")),
    );
    const paths = index.documents.map((one) => placeOf(one).replace(/\/(?:#.*)?$/, ""));
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
    const whole = index.documents.map(placeOf);
    expect(new Set(whole).size).toBe(whole.length);
    expect(paths).toContain("compare/http/401-vs-403");
    expect(paths).not.toContain("compare/smtp/211-vs-551");
  });

  it("answers as the same search over the words themselves", () => {
    const bundles = content.protocols[locale]!.map(({ bundle }) => bundle);
    const words = {
      bundles,
      guides: content.guides[locale]!,
      terms: content.terms[locale]!,
      phrases: content.phrases[locale]!,
      language: content.languages[locale]!,
    };
    const whole = searcher(searchCorpus(words));
    for (const query of ["mailbox full", "nxdomian", "550 5.7.1", "502 or 504", "greylisting"]) {
      const site = searchers[locale](query).documents.filter(
        ({ kind }) => kind !== "number" && kind !== "protocol",
      );
      expect(firstOf(site)).toEqual(firstOf(whole(query).documents));
    }
  });
});

it.each(content.locales.map(({ tag }) => tag))(
  "is small enough to load for one question in %s",
  (tag) => {
    const codes = travelled(tag).index.documents.filter(({ kind }) => kind === "code");
    expect(codes.length).toBeGreaterThan(900);
    const bytes = gzipSync(travelled(tag).json, { level: 9 }).length;
    expect(bytes / codes.length).toBeLessThan(118);
  },
);
