import { markup } from "./markup.js";

/** @import { WireLine } from "@wirecode/core/model" */
/** @import { Names } from "../content/types.d.ts" */

/**
 * An exchange, always left to right. The marks `C:` and `S:` of the RFCs say who speaks. The block
 * can be reached by keyboard, because long lines make it scroll.
 *
 * @param {readonly WireLine[]} lines
 * @param {string} label the ids of the headings that name the exchange
 * @param {Names["actors"]} actors
 */
export function exchange(lines, label, actors) {
  return markup`<figure class="exchange" dir="ltr">
<pre tabindex="0" role="region" aria-labelledby="${label}"><code>${lines.map((line) => spoken(line, actors))}</code></pre>
</figure>
`;
}

/**
 * @param {WireLine} line
 * @param {Names["actors"]} actors
 */
function spoken({ from, line }, actors) {
  const mark = from === "client" ? "C" : "S";
  return markup`<span class="${from}"><abbr title="${actors[from]}">${mark}:</abbr> ${line}\n</span>`;
}
