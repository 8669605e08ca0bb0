import type { AuthoredAcrossText } from "../schema/across.ts";
import type { AuthoredAcross, AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredText } from "../schema/text.ts";
import type { Report, Rule } from "./rule.ts";

/** The reference language has words for everything, since other languages fall back to it. */
export const textComplete: Rule = {
  id: "text-complete",
  about:
    "The reference language has words for every code, meaning, comparison, class, attribute, term and page.",
  byFolder: true,
  check({ locales, protocols, across, terms, site }, report) {
    const [reference = ""] = Object.keys(locales);
    for (const [id, folder] of Object.entries(protocols)) {
      const text = folder.text[reference];
      if (text) checkText(`${id}/text/${reference}.yaml`, folder, text, report);
    }
    checkAcross(`across/text/${reference}.yaml`, across, across.text[reference], report);
    const pages = site.site ? { about: {}, contribute: {} } : {};
    checkWhole(`terms/text/${reference}.yaml`, terms.terms, terms.text[reference], report);
    checkWhole(`site/text/${reference}.yaml`, pages, site.text[reference], report);
  },
};

type Section = readonly [name: string, facts: object, words: object | undefined];

function checkAcross(
  file: string,
  { comparisons, mappings }: AuthoredAcross,
  text: AuthoredAcrossText | undefined,
  report: Report,
): void {
  checkSections(
    file,
    [
      ["comparisons", comparisons, text?.comparisons],
      ["mappings", mappings, text?.mappings],
    ],
    report,
  );
}

function checkSections(file: string, sections: readonly Section[], report: Report): void {
  for (const [section, facts, words = {}] of sections) {
    for (const key of Object.keys(facts).filter((one) => !Object.hasOwn(words, one))) {
      report({
        file,
        path: [section],
        on: "key",
        about: key,
        message: `\`${key}\` has no words in \`${section}\`.`,
        help: `Add \`${key}\`: every other language falls back to it.`,
      });
    }
  }
}

/** A file whose entries stand at its top. */
function checkWhole(file: string, facts: object, words: object | undefined, report: Report): void {
  if (!words) return;
  for (const key of Object.keys(facts).filter((one) => !Object.hasOwn(words, one))) {
    report({
      file,
      path: [],
      about: key,
      message: `\`${key}\` has no words.`,
      help: `Add \`${key}\`: every other language falls back to it.`,
    });
  }
}

function checkText(
  file: string,
  { protocol, codes, comparisons }: AuthoredProtocolFolder,
  text: AuthoredText,
  report: Report,
): void {
  checkSections(
    file,
    [
      ["classes", protocol.classes, text.classes],
      ["attributes", protocol.attributes, text.attributes],
      ["codes", codes, text.codes],
      ["comparisons", comparisons, text.comparisons],
    ],
    report,
  );
  for (const [code, { meanings = {} }] of Object.entries(codes)) {
    const words = text.codes[code];
    for (const meaning of Object.keys(meanings)) {
      if (!words || Object.hasOwn(words.meanings ?? {}, meaning)) continue;
      report({
        file,
        path: ["codes", code],
        on: "key",
        message: `\`${code}\` has a meaning \`${meaning}\` without words.`,
        help: `Add \`${meaning}\` under \`meanings\` of \`${code}\`.`,
      });
    }
  }
}
