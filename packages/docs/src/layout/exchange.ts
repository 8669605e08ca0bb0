import type { WireLine } from "@wirecode/core/model";
import type { Names } from "../content/types.ts";
import { markup } from "./markup.ts";

/**
 * An exchange, always left to right. The marks `C:` and `S:` of the RFCs say who speaks. The block
 * can be reached by keyboard, because long lines make it scroll.
 *
 * @param label the ids of the headings that name the exchange
 */
export function exchange(lines: readonly WireLine[], label: string, actors: Names["actors"]) {
  return markup`<figure class="exchange" dir="ltr">
<pre tabindex="0" role="region" aria-labelledby="${label}"><code>${lines.map((line) => spoken(line, actors))}</code></pre>
</figure>
`;
}

function spoken({ from, line }: WireLine, actors: Names["actors"]) {
  const mark = from === "client" ? "C" : "S";
  return markup`<span class="${from}"><abbr title="${actors[from]}">${mark}:</abbr> ${line}\n</span>`;
}
