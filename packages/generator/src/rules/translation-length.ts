import { own } from "../own.ts";
import type { Rule } from "./rule.ts";
import { referenceOf, translatedTexts } from "./translated-texts.ts";

/** A translation says as much as its English. */
export const translationLength: Rule = {
  id: "translation-length",
  about:
    "No translated text is far shorter or longer than its English usually is in its language, as style.yaml says.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    const reference = referenceOf(authored);
    for (const { file, path, locale, text, original } of translatedTexts(authored)) {
      if (Math.max(text.length, original.length) <= SHORT) continue;
      const usual = original.length * (own(authored.style, locale)?.length ?? 1);
      const isShort = text.length < usual * LEAST - FREE;
      if (!isShort && text.length <= usual * MOST + FREE) continue;
      report({
        file,
        path,
        on: "key",
        message: `The text has ${text.length} characters, and a translation of this ${reference} about ${Math.round(usual)}.`,
        help: `See what ${isShort ? "is missing" : `the ${reference} does not say`}.`,
      });
    }
  },
};

/** Labels may well have half or double the length. */
const SHORT = 40;

/** Of the usual length. Half of a text is less than the least. */
const LEAST = 0.6;
const MOST = 1.6;

/** Characters that do not count, since a word more or less changes a short text much. */
const FREE = 15;
