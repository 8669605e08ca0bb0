import { headlineOf, keyOf } from "@wirecode/core/model";
import { addressOf } from "../content/address.ts";
import { markup } from "../layout/markup.ts";
import { wire } from "../layout/wire.ts";
import { phrase, untranslated } from "./sentence.js";

/** @import { Code, ComparisonDocument } from "@wirecode/core/model" */
/** @import { Voice } from "./types.d.ts" */

/**
 * What each of the two codes says, linked to its page, below a note if anything that follows is not translated.
 *
 * @param {ComparisonDocument} told
 * @param {{ readonly a: string, readonly b: string }} names
 * @param {Voice} voice
 */
export function introductions(told, names, voice) {
  const { a, b } = told;
  const across = a.protocol !== b.protocol;
  return markup`<div class="lead">
${untranslated(langsOf(told), voice)}<ul>
${introduce(a, names.a)}${introduce(b, names.b)}</ul>
</div>
`;

  /** @param {Code} code @param {string} name */
  function introduce(code, name) {
    const { protocol, outcome, text } = code;
    const address = addressOf(voice.locale, `${protocol}/${keyOf(code)}`);
    const called = across ? name : headlineOf(code);
    return markup`<li><a href="${voice.base}${address}" data-outcome="${outcome}">${wire(called)}</a> ${phrase(text.summary, text.lang, voice)}</li>
`;
  }
}

/**
 * The languages of all that authors wrote.
 *
 * @param {ComparisonDocument} told
 */
function langsOf({ a, b, verdictLang, choose, cautions }) {
  const advised = [...choose, ...cautions].map(({ lang }) => lang);
  return [a.text.lang, b.text.lang, verdictLang, ...advised];
}
