import { markup } from "../layout/markup.ts";
import { inLanguage, paragraph, prose, sentence } from "./sentence.js";

/** @import { ComparisonDocument } from "@wirecode/core/model" */
/** @import { Voice } from "./types.d.ts" */

/**
 * The answer, and why people ask.
 *
 * @param {ComparisonDocument} told
 * @param {Voice} voice
 */
export function verdict({ verdict: text, verdictLang: lang, alike }, voice) {
  // In the order of the page: the first mention of a term is the one that is linked.
  const answer = paragraph(text, lang, voice);
  const why = alike !== null && markup`<p>${sentence(alike, voice)}</p>\n`;
  return markup`${answer}${why}`;
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
  return inLanguage(markup`<ul>\n${items}</ul>\n`, lang, voice);
}

/**
 * What the two share.
 *
 * @param {ComparisonDocument} told
 * @param {Voice} voice
 */
export function shared({ same }, voice) {
  const sentences = same.filter(({ sentence: text }) => text !== "");
  if (sentences.length === 0) return undefined;
  return markup`<ul>
${sentences.map(({ sentence: text }) => markup`<li>${sentence(text, voice)}</li>\n`)}</ul>
`;
}
