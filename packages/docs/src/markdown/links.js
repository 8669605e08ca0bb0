import { addressOf, linkedPage } from "../content/address.ts";

/** @import { PageEnv } from "./types.d.ts" */

/**
 * Turns links between Markdown files into addresses of the site. A link to a code carries the code's
 * outcome, for the style sheet.
 *
 * @param {import("markdown-it").default} md
 */
export function links(md) {
  md.core.ruler.push("links", ({ tokens, env }) => {
    /** @type {PageEnv} */
    const { entry, base, protocols } = env;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type !== "link_open") continue;
      const page = linkedPage(entry.path, String(token.attrGet("href")));
      if (!page) continue;
      token.attrSet("href", `${base}${addressOf(entry.locale, page.path)}${page.hash}`);
      const outcome = outcomeOf(page.path, protocols);
      if (outcome) token.attrSet("data-outcome", outcome);
    }
  });
}

/**
 * @param {string} path
 * @param {PageEnv["protocols"]} protocols
 */
function outcomeOf(path, protocols) {
  const [id, code = "", ...rest] = path.split("/");
  if (rest.length > 0) return undefined;
  return protocols.find((protocol) => protocol.id === id)?.outcomes[code];
}
