import { markup } from "../layout/markup.js";

/** @import { PageEnv } from "./types.d.ts" */
/** @import { Names } from "../content/types.d.ts" */

const LINE = /^(?<who>[CS]):(?: (?<text>.*))?$/;

/**
 * Renders a fenced block named after a protocol as an exchange between client and server, and any other as what a
 * program or a terminal takes.
 *
 * @param {import("markdown-it").default} md
 */
export function exchanges(md) {
  md.renderer.rules.fence = (tokens, index, options, env) => {
    const token = tokens[index];
    if (!token) return "";
    /** @type {PageEnv} */
    const { protocols } = env;
    const protocol = protocols.find(({ id }) => id === token?.info);
    const label = token.attrGet("aria-labelledby") ?? "";
    if (!protocol) return listing(token.content, label).source;
    return exchange(token.content, label, protocol.actors).source;
  };
}

/**
 * @param {string} content
 * @param {string} label the ids of the headings that name the listing
 */
function listing(content, label) {
  return markup`<pre tabindex="0" role="group" aria-labelledby="${label}" dir="ltr"><code>${content}</code></pre>
`;
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
