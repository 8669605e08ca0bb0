import { markup } from "../layout/markup.js";
import { inLanguage, paragraph, prose, sentence, untranslated } from "./sentence.js";

/** @import { ComparisonDocument } from "@wirecode/core/model" */
/** @import { Direction } from "../content/types.d.ts" */
/** @import { Voice } from "./types.d.ts" */

/**
 * The answer, and why people ask.
 *
 * @param {ComparisonDocument} told
 * @param {Voice} voice
 */
export function verdict({ verdict: text, verdictLang: lang, alike }, voice) {
  const why = alike !== null && markup`<p>${sentence(alike, voice.phrases.direction)}</p>\n`;
  return markup`${untranslated([lang], voice)}${paragraph(text, lang, voice)}${why}`;
}

/**
 * What an author says tells the two apart.
 *
 * @param {ComparisonDocument} told
 * @param {Voice} voice
 */
export function points({ points: all, verdictLang: lang }, voice) {
  if (all.length === 0) return undefined;
  const items = all.map((point) => markup`<li>${prose(point, lang, voice)}</li>\n`);
  return markup`${untranslated([lang], voice)}${inLanguage(markup`<ul>\n${items}</ul>\n`, lang, voice)}`;
}

/**
 * What the two share.
 *
 * @param {ComparisonDocument} told
 * @param {Direction} dir
 */
export function shared({ same }, dir) {
  const sentences = same.filter(({ sentence: text }) => text !== "");
  if (sentences.length === 0) return undefined;
  return markup`<ul>
${sentences.map(({ sentence: text }) => markup`<li>${sentence(text, dir)}</li>\n`)}</ul>
`;
}
