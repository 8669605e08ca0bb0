import { markup } from "../layout/markup.js";

/** @import { PageEnv } from "./types.d.ts" */
/** @import { Names } from "../content/types.d.ts" */

const LINE = /^(?<who>[CS]):(?: (?<text>.*))?$/;

/**
 * Renders a fenced block named after a protocol as an exchange between client and server.
 *
 * @param {import("markdown-it").default} md
 */
export function exchanges(md) {
  const fallback = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    /** @type {PageEnv} */
    const { protocols } = env;
    const protocol = protocols.find(({ id }) => id === token?.info);
    if (!token || !protocol) return fallback?.(tokens, index, options, env, self) ?? "";
    const label = token.attrGet("aria-labelledby") ?? "";
    return exchange(token.content, label, protocol.actors).source;
  };
}

/**
 * An exchange, always left to right. The marks `C:` and `S:` of the RFCs say who speaks. The block
 * can be reached by keyboard, because long lines make it scroll.
 *
 * @param {string} content
 * @param {string} label the ids of the headings that name the exchange
 * @param {Names["actors"]} actors
 */
function exchange(content, label, actors) {
  const lines = content.replace(/\n$/, "").split("\n");
  return markup`<figure class="exchange" dir="ltr">
<pre tabindex="0" role="region" aria-labelledby="${label}"><code>${lines.map((line) => spoken(line, actors))}</code></pre>
</figure>
`;
}

/**
 * @param {string} line
 * @param {Names["actors"]} actors
 */
function spoken(line, actors) {
  const { who, text = "" } = LINE.exec(line)?.groups ?? {};
  if (who === undefined) throw new Error(`nobody says this line of an exchange: ${line}`);
  const side = who === "C" ? "client" : "server";
  return markup`<span class="${side}"><abbr title="${actors[side]}">${who}:</abbr> ${text}\n</span>`;
}
