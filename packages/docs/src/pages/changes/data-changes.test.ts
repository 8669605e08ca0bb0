import type { DataChange, DataChanges } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { load } from "../../content/load.ts";
import { GENERATED } from "../../places.ts";
import { surroundings } from "../../frame/surroundings.ts";
import { dataChanges } from "./data-changes.ts";
import { thing } from "./thing.ts";

const content = load(GENERATED);

const totals = {
  protocol: 9,
  code: 541,
  comparison: 212,
  mapping: 6,
  guide: 8,
  term: 56,
  locale: 2,
};

/** What the page tells of a release in a language. */
const told = (locale: string, data: DataChanges) =>
  dataChanges(data, "v1.1.0", content, surroundings(locale, content, { base: "/" }))?.source ?? "";

const of = (locale: string, ...changes: DataChange[]) => told(locale, { totals, changes });

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text]) => text);
const summaries = (html: string) => all(html, /<summary>(.*?)<\/summary>/g);
const labels = (html: string) => all(html, /<dt>(.*?)<\/dt>/g);
const items = (html: string) => all(html, /<li>(.*?)<\/li>/g);

const added = (kind: DataChange["kind"], id: string): DataChange => ({ change: "added", kind, id });

describe("the data of a release", () => {
  it("stands protocol by protocol in the order of the site, with a link to each page", () => {
    const html = of(
      "en",
      added("protocol", "sip"),
      added("code", "ftp:550"),
      added("code", "http:404"),
      added("code", "dns:16@tsig"),
      added("comparison", "http:401/http:403"),
      added("comparison", "ftp:550/smtp:550"),
      added("mapping", "grpc-to-http"),
      added("guide", "which-redirect"),
      added("term", "relay"),
      added("locale", "ar"),
    );
    expect(summaries(html)).toEqual(["Added: 10"]);
    expect(labels(html)).toEqual([
      "Protocols: 1",
      "Codes of HTTP: 1",
      "Comparisons of HTTP: 1",
      "Codes of DNS: 1",
      "Codes of FTP: 1",
      "Comparisons of two protocols: 1",
      "Tables between protocols: 1",
      "Guides: 1",
      "Terms of the glossary: 1",
      "Languages: 1",
    ]);
    const links = all(html, /<li><a href="([^"]+)"/g);
    expect(links).toEqual([
      "/en/sip/",
      "/en/http/404/",
      "/en/compare/http/401-vs-403/",
      "/en/dns/16@tsig/",
      "/en/ftp/550/",
      "/en/compare/ftp-550-vs-smtp-550/",
      "/en/guides/which-redirect/",
      "/en/glossary/#relay",
      "/ar/",
    ]);
    expect(html).toContain(">401 / 403</a>");
    expect(html).toContain(">FTP 550 / SMTP 550</a>");
    expect(html).toContain(">Arabic</a>");
  });

  it("is in the language of the page", () => {
    const html = of(
      "ar",
      { change: "retranslated", kind: "code", id: "smtp:551", locale: "ar" },
      { change: "retranslated", kind: "comparison", id: "smtp:550/smtp:551", locale: "ar" },
      { change: "translated", kind: "mapping", id: "grpc-to-http", locale: "de" },
    );
    expect(summaries(html)).toEqual([
      "ما تُرجم إلى الألمانية: <bdi>1</bdi>",
      "ما عُدّلت ترجمته إلى العربية: <bdi>2</bdi>",
    ]);
    expect(html).toContain("<bdi>550</bdi> و<bdi>551</bdi></a>");
    expect(html).not.toMatch(/\{|undefined/);
  });

  it("marks names that nobody has translated", () => {
    const guides = { ar: content.guides["en"]! };
    const around = surroundings("ar", content, { base: "/" });
    const shown = thing(added("guide", "which-redirect"), { ...content, guides }, around).source;
    expect(shown).toMatch(/^<a href="\/ar\/guides\/which-redirect\/" lang="en" dir="ltr">/);
  });

  it("calls what is gone by its id, without a link", () => {
    const html = of(
      "en",
      { change: "removed", kind: "code", id: "smtp:199" },
      { change: "removed", kind: "comparison", id: "smtp:199/smtp:211" },
      { change: "removed", kind: "code", id: "gopher:3" },
      { change: "removed", kind: "guide", id: "which-gopher" },
    );
    expect(labels(html)).toEqual([
      "Codes of SMTP: 1",
      "Comparisons of SMTP: 1",
      "Codes of gopher: 1",
      "Guides: 1",
    ]);
    expect(items(html)).toEqual(
      ["199", "199/211", "3", "which-gopher"].map((id) => `<code dir="ltr">${id}</code>`),
    );
  });

  it("folds what is long, and leaves open what is short", () => {
    const codes = content.protocols["en"]!.flatMap(({ bundle }) => bundle.codes);
    const reworded = codes.map(({ protocol, code }): DataChange => ({
      change: "reworded",
      kind: "code",
      id: `${protocol}:${code}`,
    }));
    const html = of("en", added("code", "smtp:551"), ...reworded);
    expect(html.match(/<details[^>]*>/g)).toEqual(["<details open>", "<details>"]);
    expect(summaries(html)).toEqual(["Added: 1", `Reworded in English: ${codes.length}`]);
    expect(items(html)).toHaveLength(codes.length + 1);
  });

  it("is given in totals where it is the first, and not at all where nothing changes", () => {
    const html = told("en", { first: true, totals, changes: [] });
    expect(html).toContain("This is the first edition of the data.");
    expect(items(html)).toContain("Codes: 541");
    expect(html).not.toContain("<details");
    expect(told("en", { totals, changes: [] })).toBe("");
  });
});
