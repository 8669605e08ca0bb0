import { changesBetween, type Edition } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { catalogueOf, edit, realCatalogue, smallCatalogue, stamped } from "../../test/catalogue.ts";
import type { Edits } from "../../test/edits.ts";
import { GUIDE } from "../../test/guide.ts";
import type { Loaded } from "../load/load-folder.ts";
import { emitJson } from "../emit/json.ts";
import { resolve } from "../resolve/resolve.ts";
import type { Catalogue } from "../resolve/catalogue.ts";
import { narrow } from "../resolve/narrow.ts";
import { validate } from "../validate/validate.ts";
import { editionOf } from "./edition.ts";
import { printEdition } from "./print.ts";
import { readEdition } from "./read.ts";

const MORE: Edits = {
  ...GUIDE,
  "terms/terms.yaml": [{ write: "relay: { references: [RFC 5321 §2.3.10] }\n" }],
  "terms/text/en.yaml": [
    { write: "relay: { term: relay, definition: A server that passes mail on. }\n" },
  ],
  "across/mappings/mail-to-letters.yaml": [
    { write: 'from: mail\nto: letters\nsource: RFC 5321 §4\nrows: { "250": ["1"] }\n' },
  ],
  "across/vocabularies.yaml": [
    { write: 'letters: { title: Letters, codes: { "1": Delivered, "2": Returned } }\n' },
  ],
  "across/text/en.yaml": [
    {
      write:
        "mappings:\n  mail-to-letters: { title: As letters, about: It leads from replies to letters. }\n",
    },
  ],
};

const catalogue = (loaded: Loaded): Catalogue => {
  const { authored, diagnostics } = validate(loaded);
  expect(diagnostics).toEqual([]);
  return resolve(authored!);
};
const whole = edit(smallCatalogue(), MORE);
const before = editionOf(catalogue(whole));

/** What an edit changes, in words: `reworded code mail:211`. */
const told = (edits: Edits, from: Edition = before) =>
  changesBetween(from, editionOf(catalogue(stamped(edit(whole, edits))))).changes.map(
    ({ change, kind, id, locale }) =>
      [change, kind, id, ...(locale === undefined ? [] : [locale])].join(" "),
  );

const swap = (file: string, from: string, to: string): Edits => ({
  [file]: [{ replace: from, with: to }],
});

describe("an edition tells", () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      "words of a code from its translation, which does not change by growing stale",
      swap("mail/text/en.yaml", "The server answers HELP.", "The server has answered HELP."),
      ["reworded code mail:211"],
    ],
    [
      "a translation from what it was made of",
      swap("mail/text/ar.yaml", "title: حالة النظام", "title: نص الحالة"),
      ["retranslated code mail:211 ar"],
    ],
    [
      "the words of a further meaning",
      swap("mail/text/ar.yaml", "ما زال هنا", "لا يزال هنا"),
      ["retranslated code mail:250 ar"],
    ],
    [
      "facts of a code",
      swap("mail/codes.yaml", "S: 211 Commands: HELP NOOP RCPT", "S: 211 Commands: HELP RCPT"),
      ["corrected code mail:211"],
    ],
    [
      "a relation at both of its ends",
      swap("mail/codes.yaml", '"550": twin', '"550": neighbour'),
      ["corrected code mail:450", "corrected code mail:550"],
    ],
    [
      "a fact that a class hands down",
      swap("mail/protocol.yaml", "retry: later", "retry: conditional"),
      ["corrected protocol mail", "corrected code mail:450"],
    ],
    [
      "a comparison's words from what makes a pair alike",
      {
        ...swap("mail/comparisons.yaml", "alike: same-phrase", "alike: same-condition"),
        ...swap("mail/text/en.yaml", "250 accepts and 550 refuses.", "250 accepts, 550 refuses."),
      },
      ["corrected comparison mail:450/mail:550", "reworded comparison mail:250/mail:550"],
    ],
    [
      "a guide's tree from its words",
      {
        ...swap("guides/why-refused.yaml", "never: { outcome: wait }", "never: { outcome: mend }"),
        ...swap("guides/text/en.yaml", "question: Does waiting help?", "question: Can one wait?"),
        ...swap("guides/text/ar.yaml", "twice: نعم", "twice: أجل"),
      },
      [
        "corrected guide why-refused",
        "reworded guide why-refused",
        "retranslated guide why-refused ar",
      ],
    ],
    [
      "terms and mappings",
      {
        ...swap("terms/terms.yaml", "§2.3.10", "§2.3.1"),
        ...swap("across/mappings/mail-to-letters.yaml", '["1"]', '["2"]'),
        ...swap("across/text/en.yaml", "title: As letters", "title: Replies as letters"),
      },
      [
        "corrected mapping mail-to-letters",
        "corrected term relay",
        "reworded mapping mail-to-letters",
      ],
    ],
    [
      "the words of a protocol, and of a locale",
      {
        ...swap("mail/text/ar.yaml", "لا يستقبل البريد", "لا يتلقى البريد"),
        ...swap("locales.yaml", "endonym: العربية", "endonym: عربي"),
      },
      ["corrected locale ar", "retranslated protocol mail ar"],
    ],
    [
      "that no fact changes on the day a registry is read",
      swap("mail/protocol.yaml", "2026-08-22", "2026-08-23"),
      [],
    ],
  ])("%s", (_, edits, changes) => {
    expect(told(edits)).toEqual(changes);
  });

  it("what is new and what is gone", () => {
    const without = editionOf(catalogue(smallCatalogue()));
    expect(told({}, without)).toEqual([
      "added mapping mail-to-letters",
      "added guide why-refused",
      "added term relay",
    ]);
    const later = editionOf(catalogue(smallCatalogue()));
    const gone = changesBetween(before, later).changes.map(({ change, id }) => `${change} ${id}`);
    expect(gone).toEqual(["removed mail-to-letters", "removed why-refused", "removed relay"]);
  });

  it("which words come and go in another language", () => {
    const translated = "relay: { term: ترحيل, definition: خادم ينقل البريد. }\n";
    expect(told({ "terms/text/ar.yaml": [{ write: translated }] })[0]).toBe(
      "translated term relay ar",
    );
    const { "guides/text/ar.yaml": _, ...texts } = Object.fromEntries(
      whole.files.map(({ name, text }) => [name, text]),
    );
    const later = editionOf(catalogue(catalogueOf(texts)));
    expect(changesBetween(before, later).changes).toEqual([
      { change: "untranslated", kind: "guide", id: "why-refused", locale: "ar" },
    ]);
  });
});

it("has words only of the locales that have them", () => {
  const { code, locale } = before.entries;
  expect(Object.keys(code["mail:211"]!.words)).toEqual(["ar", "en"]);
  expect(Object.keys(code["mail:450"]!.words)).toEqual(["en"]);
  // The small catalogue has no Arabic phrases.
  expect(locale["ar"]!.words).toEqual({});
});

describe("the edition of our data", () => {
  const printed = printEdition(editionOf(catalogue(realCatalogue())));

  it("has an entry a line, is small, and comes back as it was written", () => {
    const lines = printed.trimEnd().split("\n");
    const edition = JSON.parse(printed) as Edition;
    const entries = Object.values(edition.entries).flatMap((one) => Object.keys(one));
    expect(lines.filter((line) => line.includes('"facts"'))).toHaveLength(entries.length);
    const languages = Object.keys(edition.entries.locale).length;
    expect(printed.length / entries.length).toBeLessThan(90 + 22 * languages);
    expect(readEdition(printed, "edition.json")).toEqual(edition);
    expect(printEdition(edition)).toBe(printed);
  });

  it("is the same for any order of files", () => {
    const loaded = realCatalogue();
    const reversed = catalogue({ ...loaded, files: loaded.files.toReversed() });
    expect(printEdition(editionOf(reversed))).toBe(printed);
  });
});

const paths = (part: { locales: string[]; protocols: string[] }) =>
  [...emitJson(narrow(catalogue(whole), part))].map(({ path }) => path);

it("is emitted of a whole catalogue only", () => {
  expect(paths({ locales: [], protocols: [] })).toContain("edition.json");
  expect(paths({ locales: ["en"], protocols: [] })).not.toContain("edition.json");
  expect(paths({ locales: [], protocols: ["mail"] })).not.toContain("edition.json");
});

describe("a file that is no edition is told apart", () => {
  const text = printEdition(before);
  it.each([
    ["no JSON", "{", "it is not JSON"],
    ["another JSON", "[]", "The file is no edition."],
    ["a later format", '{ "edition": 2 }', "of format 2, and this generator reads format 1"],
    ["no format", '{ "edition": "1" }', "look at `edition`"],
    [
      "a strange status",
      text.replace('"registered"', '"current"'),
      "`entries.code.mail:211.status`",
    ],
    [
      "no fingerprint",
      text.replace(/"facts":"\w+"/, '"facts":""'),
      "`entries.protocol.mail.facts`",
    ],
  ])("%s", (_, content, message) => {
    const problem = readEdition(content, "x.json");
    expect(problem).toMatchObject({ rule: "edition-readable", at: { path: "x.json" } });
    expect("message" in problem && problem.message).toContain(message);
  });
});
