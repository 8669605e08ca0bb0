import { languageName } from "../language-name.ts";
import type { AuthoredAcrossText } from "../schema/across.ts";
import type {
  AuthoredAcross,
  AuthoredProtocolFolder,
  AuthoredTermsFolder,
} from "../schema/authored.ts";
import type { AuthoredTermsText } from "../schema/terms.ts";
import { GUIDE_NAMES, namesUnder, withoutForms } from "../translation/entries.ts";
import { codePlace, declarationPlace, pairPlace } from "./places.ts";
import { type Absent, type At, compareEntries, compareFields, unknown } from "./entry-fields.ts";
import type { Place, Rule } from "./rule.ts";

/** Words belong to something: the reference's to facts, a translation's to words of the reference. */
export const textKeysKnown: Rule = {
  id: "text-keys-known",
  about:
    "There are words only for what exists, and the body of a translated entry has the fields of the English one, or none.",
  byFolder: true,
  check({ locales, protocols, across, guides, terms, site }, report) {
    const [reference = ""] = Object.keys(locales);
    const inFolder = (folder: string, locale: string): At => ({
      file: `${folder}/text/${locale}.yaml`,
      english: `${folder}/text/${reference}.yaml`,
      reference: languageName(reference),
      report,
    });
    for (const [id, folder] of Object.entries(protocols)) {
      const english = folder.text[reference];
      for (const [locale, text] of Object.entries(folder.text)) {
        const at = inFolder(id, locale);
        if (locale === reference) checkAgainstFacts(id, at, folder, text);
        else if (english) checkAgainstEnglish(at, text, english);
      }
    }
    for (const [locale, text] of Object.entries(across.text)) {
      const at = inFolder("across", locale);
      if (locale === reference) checkAcross(at, text, across);
      else checkAcrossTranslation(at, text, across.text[reference]);
    }
    for (const [locale, text] of Object.entries(guides.text)) {
      // The words of the reference are those of the tree: see `guide-words`.
      if (locale === reference) continue;
      const at = inFolder("guides", locale);
      compareEntries(at, [], text, guides.text[reference] ?? {}, { allBut: GUIDE_NAMES });
    }
    for (const [locale, text] of Object.entries(terms.text)) {
      const at = inFolder("terms", locale);
      if (locale === reference) checkTerms(at, text, terms);
      else compareEntries(at, [], withoutAnyForms(text), withoutAnyForms(terms.text[reference]));
    }
    for (const [locale, text] of Object.entries(site.text)) {
      if (locale === reference) continue;
      const at = inFolder("site", locale);
      compareEntries(at, [], text, site.text[reference] ?? {});
    }
  },
};

const SECTIONS = ["classes", "attributes", "codes", "comparisons"] as const;
type Sections = Readonly<Record<(typeof SECTIONS)[number], Readonly<Record<string, object>>>>;

function checkAgainstFacts(
  id: string,
  at: At,
  { protocol, codes, comparisons }: AuthoredProtocolFolder,
  text: Sections,
): void {
  const known = { classes: protocol.classes, attributes: protocol.attributes, codes, comparisons };
  for (const section of SECTIONS) {
    for (const key of Object.keys(text[section])) {
      if (!Object.hasOwn(known[section], key))
        unknown(at, [section, key], "The facts have", Object.keys(known[section]), [
          factPlace(id, section, key),
        ]);
    }
  }
  for (const [code, words] of Object.entries(text.codes)) {
    const meanings = "meanings" in words ? Object.keys(words.meanings ?? {}) : [];
    const own = Object.keys(codes[code]?.meanings ?? {});
    for (const meaning of meanings.filter((one) => !own.includes(one))) {
      const place = { file: `${id}/codes.yaml`, path: [code, "meanings", meaning] };
      unknown(at, ["codes", code, "meanings", meaning], "The facts have", own, [place]);
    }
  }
}

function factPlace(id: string, section: (typeof SECTIONS)[number], key: string): Place {
  if (section === "codes") return codePlace(id, key);
  return section === "comparisons" ? pairPlace(id, key) : declarationPlace(id, section, key);
}

type Words = Sections &
  Readonly<Record<"protocol" | "actors", object>> & { readonly phrases?: object };

function checkAgainstEnglish(at: At, text: Words, english: Words): void {
  compareFields(at, ["protocol"], text.protocol, english.protocol, "anything");
  compareFields(at, ["actors"], text.actors, english.actors, "anything");
  compareFields(at, ["phrases"], text.phrases ?? {}, english.phrases ?? {}, "anything");
  for (const section of SECTIONS)
    compareEntries(at, [section], text[section], english[section], absentIn(section));
}

/** What an entry of a section may do without: all but its names, or any string where strings fall back one by one. */
function absentIn(section: string): Absent {
  const names = namesUnder(section);
  return names ? { allBut: names } : "anything";
}

const JOINS = ["comparisons", "mappings"] as const;

function checkAcross(at: At, text: AuthoredAcrossText, across: AuthoredAcross): void {
  for (const section of JOINS) {
    for (const key of Object.keys(text[section])) {
      if (!Object.hasOwn(across[section], key))
        unknown(at, [section, key], "The facts have", Object.keys(across[section]), [
          section === "comparisons"
            ? pairPlace("across", key)
            : { file: `across/mappings/${key}.yaml`, path: [] },
        ]);
    }
  }
  for (const [id, { notes }] of Object.entries(text.mappings)) {
    const mapping = across.mappings[id];
    if (!mapping?.rows) continue;
    const rows = [...Object.keys(mapping.rows), ...(mapping.otherwise ? ["otherwise"] : [])];
    for (const code of Object.keys(notes).filter((one) => !rows.includes(one)))
      unknown(at, ["mappings", id, "notes", code], "The table has", rows, []);
  }
}

function checkAcrossTranslation(
  at: At,
  text: AuthoredAcrossText,
  english: AuthoredAcrossText | undefined,
): void {
  for (const section of JOINS)
    compareEntries(at, [section], text[section], english?.[section] ?? {}, absentIn(section));
}

function checkTerms(at: At, text: object, { terms }: AuthoredTermsFolder): void {
  for (const key of Object.keys(text)) {
    if (!Object.hasOwn(terms, key))
      unknown(at, [key], "terms.yaml has", Object.keys(terms), [
        { file: "terms/terms.yaml", path: [key] },
      ]);
  }
}

function withoutAnyForms(text: AuthoredTermsText = {}): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(text).map(([key, term]) => [key, withoutForms(term)]));
}
