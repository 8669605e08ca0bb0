import { addressOf } from "../content/address.ts";
import { linkTerms } from "../glossary/link-terms.ts";

/** @import Token from "markdown-it/lib/token.mjs" */
/** @import { TermFinder } from "../glossary/types.ts" */
/** @import { PageEnv } from "./types.d.ts" */

/** What stands in them is no prose. */
const ASIDE = ["heading", "table"];
/** Sections that list codes and pairs by their titles. */
const LISTS = new Set(["related", "equivalents", "comparisons", "curated", "questions", "across"]);

/**
 * Links the first mention of each term to the glossary: in the prose of a page, in its own language, and not within
 * other links.
 *
 * @param {import("markdown-it").default} md
 */
export function glossary(md) {
  md.core.ruler.push("glossary", (state) => {
    /** @type {PageEnv} */
    const { entry, base, finder } = state.env;
    if (!finder) return;
    const address = `${base}${addressOf(entry.locale, "glossary")}`;
    /** @type {Set<string>} */
    const met = new Set();
    let aside = 0;
    let listing = false;
    for (const token of state.tokens) {
      if (ASIDE.some((kind) => token.type.startsWith(`${kind}_`))) aside += token.nesting;
      if (token.type === "section_open") listing = LISTS.has(token.attrGet("data-section") ?? "");
      if (aside === 0 && !listing && token.type === "inline" && token.children)
        token.children = linked(token.children, finder, met, (type, tag, nesting, id) => {
          const link = new state.Token(type, tag, nesting);
          if (nesting === 1) {
            link.attrSet("class", "term");
            link.attrSet("href", `${address}#${id}`);
          }
          return link;
        });
    }
  });
}

/**
 * @param {readonly Token[]} tokens
 * @param {TermFinder} finder
 * @param {Set<string>} met grows by the terms that are linked
 * @param {(type: string, tag: string, nesting: 1 | -1, id: string) => Token} make
 * @returns {Token[]}
 */
function linked(tokens, finder, met, make) {
  let within = 0;
  return tokens.flatMap((token) => {
    if (token.tag === "a") within += token.nesting;
    if (token.type !== "text" || within > 0 || token.meta?.foreign) return [token];
    const pieces = linkTerms(token.content, finder, met);
    if (pieces.every(({ term }) => term === undefined)) return [token];
    return pieces.flatMap(({ text, term }) => {
      /** @type {Token} */
      const piece = Object.assign(Object.create(Object.getPrototypeOf(token)), token, {
        content: text,
      });
      if (term === undefined) return [piece];
      met.add(term);
      return [make("link_open", "a", 1, term), piece, make("link_close", "a", -1, term)];
    });
  });
}
