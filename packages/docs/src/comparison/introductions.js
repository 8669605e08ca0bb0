import { headlineOf, keyOf } from "@wirecode/core/model";
import { addressOf } from "../content/address.js";
import { markup } from "../layout/markup.js";
import { wire } from "../layout/wire.js";
import { phrase, untranslated } from "./sentence.js";

/** @import { Code, ComparisonDocument } from "@wirecode/core/model" */
/** @import { Voice } from "./types.d.ts" */

/**
 * What each of the two codes says, linked to its page.
 *
 * @param {ComparisonDocument} told
 * @param {{ readonly a: string, readonly b: string }} names
 * @param {Voice} voice
 */
export function introductions({ a, b }, names, voice) {
  const across = a.protocol !== b.protocol;
  const langs = [a.text.lang, b.text.lang];
  return markup`<div class="lead">
${untranslated(langs, voice)}<ul>
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
