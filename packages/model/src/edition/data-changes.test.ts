import { describe, expect, it } from "vitest";
import { changesBetween } from "./data-changes.ts";
import { EDITION_FORMAT } from "./edition.ts";
import type { Edition, EditionEntry } from "../shapes/edition.ts";

const NONE = {
  protocol: {},
  code: {},
  comparison: {},
  mapping: {},
  guide: {},
  term: {},
  locale: {},
} as const;

const edition = (entries: Partial<Edition["entries"]>): Edition => ({
  edition: EDITION_FORMAT,
  reference: "en",
  entries: { ...NONE, ...entries },
});

const entry = (more: Partial<EditionEntry> = {}): EditionEntry => ({
  status: "registered",
  facts: "f1",
  words: { en: "w1" },
  ...more,
});

const words = (en: string, ar?: string) => entry({ words: { en, ...(ar && { ar }) } });

/** What happens to a single code between two states of it. */
const changed = (before: EditionEntry | undefined, after: EditionEntry | undefined) =>
  changesBetween(
    edition({ code: before ? { "mail:211": before } : {} }),
    edition({ code: after ? { "mail:211": after } : {} }),
  ).changes.map(({ kind, id, ...rest }) => {
    expect([kind, id]).toEqual(["code", "mail:211"]);
    return rest;
  });

describe("what happens to a code", () => {
  it("is nothing where nothing has changed", () => {
    expect(changed(entry(), entry())).toEqual([]);
  });

  it("is told once where it comes or goes, whatever it says", () => {
    const spoken = entry({ words: { en: "w1", ar: "w2" } });
    expect(changed(undefined, spoken)).toEqual([{ change: "added" }]);
    expect(changed(spoken, undefined)).toEqual([{ change: "removed" }]);
  });

  it.each(["deprecated", "obsolete"] as const)("is a deprecation when it becomes %s", (status) => {
    expect(changed(entry(), entry({ status }))).toEqual([{ change: "deprecated", status }]);
    expect(changed(entry({ status }), entry())).toEqual([{ change: "corrected" }]);
  });

  it("is a correction when its facts or its standing change", () => {
    expect(changed(entry(), entry({ facts: "f2" }))).toEqual([{ change: "corrected" }]);
    expect(changed(entry({ status: "temporary" }), entry())).toEqual([{ change: "corrected" }]);
  });

  it("tells words of the reference language from translations", () => {
    expect(changed(words("w1"), words("w2"))).toEqual([{ change: "reworded" }]);
    expect(changed(words("w1"), words("w1", "t1"))).toEqual([
      { change: "translated", locale: "ar" },
    ]);
    expect(changed(words("w1", "t1"), words("w1", "t2"))).toEqual([
      { change: "retranslated", locale: "ar" },
    ]);
    expect(changed(words("w1", "t1"), words("w1"))).toEqual([
      { change: "untranslated", locale: "ar" },
    ]);
  });

  it("can be several things at once", () => {
    const after = entry({ status: "obsolete", facts: "f2", words: { en: "w2", de: "t1" } });
    expect(changed(entry(), after)).toEqual([
      { change: "deprecated", status: "obsolete" },
      { change: "corrected" },
      { change: "reworded" },
      { change: "translated", locale: "de" },
    ]);
  });
});

it("tells of a locale that is gone once, and not of every word in it", () => {
  const spoken = entry({ words: { en: "w1", ar: "t1" } });
  const locales = { en: entry(), ar: entry({ words: { ar: "p1" } }) };
  const before = edition({ code: { "mail:211": spoken }, locale: locales });
  const after = edition({ code: { "mail:211": entry() }, locale: { en: entry() } });
  expect(changesBetween(before, after).changes).toEqual([
    { change: "removed", kind: "locale", id: "ar" },
  ]);
});

it("sorts by what happened, locale, kind and code, whatever the order of the editions", () => {
  const codes = ["mail:1000", "dns:16@tsig", "mail:211", "dns:16", "dns:3"];
  const after = edition({
    term: { hop: entry() },
    code: Object.fromEntries(codes.map((id) => [id, entry()])),
    comparison: { "mail:211/mail:1000": entry(), "dns:3/mail:211": entry() },
  });
  const before = edition({ guide: { "old-guide": entry() } });
  expect(changesBetween(before, after).changes.map(({ change, id }) => `${change} ${id}`)).toEqual([
    "removed old-guide",
    "added dns:3",
    "added dns:16",
    "added dns:16@tsig",
    "added mail:211",
    "added mail:1000",
    "added dns:3/mail:211",
    "added mail:211/mail:1000",
    "added hop",
  ]);
});

it("gives totals, and nothing else of what has nothing before it", () => {
  const own = edition({ code: { "mail:211": entry(), "mail:250": entry() } });
  expect(changesBetween(undefined, own)).toEqual({
    first: true,
    totals: { protocol: 0, code: 2, comparison: 0, mapping: 0, guide: 0, term: 0, locale: 0 },
    changes: [],
  });
  expect(changesBetween(own, own)).toMatchObject({ totals: { code: 2 }, changes: [] });
});

it("takes no inherited key for an id", () => {
  const before = edition({ term: {} });
  const after = edition({ term: { constructor: entry() } });
  expect(changesBetween(before, after).changes).toEqual([
    { change: "added", kind: "term", id: "constructor" },
  ]);
});
