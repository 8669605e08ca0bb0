import { exchange } from "../layout/exchange.ts";
import { markup } from "../layout/markup.ts";

/** @import { WireLine } from "@wirecode/core/model" */
/** @import { PageEnv } from "./types.d.ts" */

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
    const protocol = protocols.find(({ id }) => id === token.info);
    const label = token.attrGet("aria-labelledby") ?? "";
    if (!protocol) return listing(token.content, label).source;
    const lines = token.content.replace(/\n$/, "").split("\n").map(read);
    return exchange(lines, label, protocol.actors).source;
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
 * @param {string} written
 * @returns {WireLine}
 */
function read(written) {
  const { who, text = "" } = LINE.exec(written)?.groups ?? {};
  if (who === undefined) throw new Error(`nobody says this line of an exchange: ${written}`);
  return { from: who === "C" ? "client" : "server", line: text };
}
