/** @import Token from "markdown-it/lib/token.mjs" */
/** @import StateCore from "markdown-it/lib/rules_core/state_core.mjs" */

const SEPARATOR = " · ";

/** How many characters one, two and three cells of the grid have room for; what is longer gets four. */
const ROOM = [5, 11, 17];

/**
 * Turns a paragraph that holds nothing but links into a list, which screen readers count and the
 * style sheet lays out as a grid.
 *
 * @param {import("markdown-it").default} md
 */
export function linkGrid(md) {
  md.core.ruler.push("link-grid", (state) => {
    state.tokens = state.tokens.flatMap((token, index, tokens) => {
      if (token.type === "paragraph_open" && onlyLinks(tokens[index + 1])) return [];
      if (token.type === "paragraph_close" && onlyLinks(tokens[index - 1])) return [];
      return onlyLinks(token) ? list(token.children ?? [], state) : [token];
    });
  });
}

/** @param {Token | undefined} token */
function onlyLinks(token) {
  const children = token?.type === "inline" ? (token.children ?? []) : [];
  const between = children.filter(({ type }, index) => type === "text" && !inLink(children, index));
  return (
    between.length > 0 &&
    between.every(({ content }) => content === SEPARATOR) &&
    children.at(0)?.type === "link_open" &&
    children.at(-1)?.type === "link_close"
  );
}

/** @param {readonly Token[]} children @param {number} index */
function inLink(children, index) {
  return children[index - 1]?.type === "link_open";
}

/**
 * @param {readonly Token[]} children
 * @param {StateCore} state
 */
function list(children, state) {
  /** @type {Token[]} */
  const out = [];
  /** @param {string} type @param {string} tag @param {1 | -1} nesting */
  const push = (type, tag, nesting) => {
    const token = new state.Token(type, tag, nesting);
    token.block = true;
    out.push(token);
    return token;
  };
  push("bullet_list_open", "ul", 1).attrSet("class", "grid");
  let previous = "";
  for (const [index, child] of children.entries()) {
    if (child.type !== "link_open") continue;
    const close = children.findIndex(({ type }, at) => at > index && type === "link_close");
    const label = children[index + 1]?.content ?? "";
    const item = push("list_item_open", "li", 1);
    if (/^\d/.test(previous) && label[0] !== previous[0]) item.attrSet("class", "turn");
    const cells = ROOM.filter((room) => label.length > room).length + 1;
    if (cells > 1) item.attrSet("data-cells", String(cells));
    previous = label;
    const inline = new state.Token("inline", "", 0);
    inline.children = children.slice(index, close + 1);
    out.push(inline);
    push("list_item_close", "li", -1);
  }
  push("bullet_list_close", "ul", -1);
  return out;
}
