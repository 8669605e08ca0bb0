import { isolate } from "../layout/isolate.ts";

/** @import Token from "markdown-it/lib/token.mjs" */
/** @import { PageEnv } from "./types.d.ts" */

const OPENS = /^<(?:div|span) lang=/;
const CLOSES = /^<\/(?:div|span)>/;

/**
 * Isolates Latin runs in the text of right-to-left pages, except inside text that is marked as being
 * in another language.
 *
 * @param {import("markdown-it").default} md
 */
export function isolation(md) {
  md.core.ruler.push("isolation", ({ tokens }) => markForeign(tokens, false));
  const plain = md.renderer.rules.text;
  md.renderer.rules.text = (tokens, index, options, env, self) => {
    const token = tokens[index];
    /** @type {PageEnv} */
    const { entry } = env;
    if (!token || token.meta?.foreign) return plain?.(tokens, index, options, env, self) ?? "";
    return isolate(token.content, entry.dir).source;
  };
}

/**
 * @param {readonly Token[]} tokens
 * @param {boolean} within
 */
function markForeign(tokens, within) {
  let foreign = within;
  for (const token of tokens) {
    if (token.type === "html_block" || token.type === "html_inline") {
      if (OPENS.test(token.content)) foreign = true;
      else if (CLOSES.test(token.content)) foreign = within;
    } else if (token.type === "text" && foreign) {
      token.meta = { foreign };
    }
    if (token.children) markForeign(token.children, foreign);
  }
}
