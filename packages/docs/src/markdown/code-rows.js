import { linkedPage } from "../content/address.ts";

/** @import { PageEnv } from "./types.d.ts" */

/**
 * Gives the rows of tables of codes the facts that the filters look at.
 *
 * @param {import("markdown-it").default} md
 */
export function codeRows(md) {
  // Before the links become addresses of the site.
  md.core.ruler.before("links", "code-rows", ({ tokens, env }) => {
    /** @type {PageEnv} */
    const { entry, rows } = env;
    if (!rows) return;
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "tr_open") continue;
      // The row, its first cell, and what stands in it.
      const link = tokens[index + 2]?.children?.find(({ type }) => type === "link_open");
      const page = link && linkedPage(entry.path, String(link.attrGet("href")));
      for (const [name, value] of Object.entries((page && rows[page.path]) ?? {})) {
        token.attrSet(name, value);
      }
    }
  });
}
