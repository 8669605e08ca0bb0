import { isolate } from "../layout/isolate.ts";
import { markup } from "../layout/markup.ts";
import { wire } from "../layout/wire.ts";
import { cell } from "./sentence.js";

/** @import { Code, ComparisonDocument, Phrases } from "@wirecode/core/model" */
/** @import { Markup } from "../layout/markup.ts" */

/**
 * The facts in which the two differ, side by side.
 *
 * @param {ComparisonDocument} told
 * @param {{ readonly a: string, readonly b: string }} names
 * @param {Phrases} phrases
 */
export function differences({ a, b, different }, names, { headings, facts, direction }) {
  const say = (/** @type {string} */ text) => cell(text, direction);
  const called = (/** @type {Code} */ { phrase }) => (phrase ? wire(phrase) : say(facts.nothing));
  const named = [a, b].every(({ phrase, mnemonic }) => phrase === (mnemonic ?? null));
  const rows = [
    ...(named ? [] : [row(headings.phrase, called(a), called(b))]),
    ...different.map(({ label, shown }) => row(label, say(shown.a), say(shown.b))),
  ];
  if (rows.length === 0) return undefined;
  return markup`<div class="table"><table>
<thead>
<tr>
<th scope="col">${isolate(headings.property, direction)}</th>
<th scope="col">${wire(names.a)}</th>
<th scope="col">${wire(names.b)}</th>
</tr>
</thead>
<tbody>
${rows}</tbody>
</table></div>
`;

  /** @param {string} label @param {Markup} left @param {Markup} right */
  function row(label, left, right) {
    return markup`<tr>
<th scope="row">${isolate(label, direction)}</th>
<td>${left}</td>
<td>${right}</td>
</tr>
`;
  }
}
