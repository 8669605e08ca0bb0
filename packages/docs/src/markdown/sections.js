import { slug } from "../layout/slug.ts";

/** @import Token from "markdown-it/lib/token.mjs" */
/** @import { Markup } from "../layout/markup.ts" */
/** @import { PageEnv } from "./types.d.ts" */

/**
 * Gives the headings ids and links to themselves, and wraps what they head: the lead before the
 * first section, each section, and each part of a section.
 *
 * @param {import("markdown-it").default} md
 */
export function sections(md) {
  md.core.ruler.push("sections", (state) => {
    /** @type {PageEnv} */
    const { entry, afterLead } = state.env;
    /** @type {Token[]} */
    const out = [];
    /** @type {string[]} */
    const open = [];
    /** @type {string[]} */
    const ids = [];
    let count = 0;
    let part = 0;

    /** @param {string} kind @param {string} tag @param {string} attribute @param {string} value */
    const enter = (kind, tag, attribute, value) => {
      const token = new state.Token(`${kind}_open`, tag, 1);
      token.block = true;
      token.attrSet(attribute, value);
      out.push(token);
      open.push(tag);
    };
    /** @param {number} depth */
    const leaveTo = (depth) => {
      while (open.length > depth) {
        const token = new state.Token("section_close", open.pop() ?? "", -1);
        token.block = true;
        out.push(token);
      }
    };

    /** @param {Markup | undefined} html */
    const insert = (html) => {
      if (!html) return;
      const token = new state.Token("html_block", "", 0);
      token.content = html.source;
      out.push(token);
    };

    enter("lead", "div", "class", "lead");
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === "heading_open" && token.tag === "h2") {
        const id = entry.sections[count++];
        if (id === undefined) throw new Error(`${entry.path}: more headings than sections`);
        leaveTo(0);
        if (count === 1) insert(afterLead);
        enter("section", "section", "data-section", id);
        ids.splice(0, ids.length, id);
        part = 0;
        head(token, state.tokens[index + 1], id);
      } else if (token.type === "heading_open" && token.tag === "h3") {
        const id = `${ids[0]}-${slug(state.tokens[index + 1]?.content ?? "") ?? ++part}`;
        leaveTo(1);
        enter("part", "div", "class", "part");
        ids.splice(1, 1, id);
        head(token, state.tokens[index + 1], id);
      } else if (token.type === "fence") {
        token.attrSet("aria-labelledby", ids.join(" "));
      }
      out.push(token);
    }
    leaveTo(0);
    if (count !== entry.sections.length) {
      throw new Error(`${entry.path}: fewer headings than sections`);
    }
    state.tokens = out;

    /** @param {Token} opening @param {Token | undefined} inline @param {string} id */
    function head(opening, inline, id) {
      opening.attrSet("id", id);
      const link = new state.Token("link_open", "a", 1);
      link.attrSet("class", "anchor");
      link.attrSet("href", `#${id}`);
      inline?.children?.unshift(link);
      inline?.children?.push(new state.Token("link_close", "a", -1));
    }
  });
}
