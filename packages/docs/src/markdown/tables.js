/**
 * Makes the first cell of every row its header, and lets a wide table scroll by itself.
 *
 * @param {import("markdown-it").default} md
 */
export function tables(md) {
  md.core.ruler.push("tables", ({ tokens }) => {
    let column = 0;
    for (const token of tokens) {
      if (token.type === "tr_open") column = 0;
      else if (token.type === "th_open") token.attrSet("scope", "col");
      else if (token.type === "td_open" && column === 0) {
        token.tag = "th";
        token.attrSet("scope", "row");
      } else if (token.type === "td_close" && column++ === 0) token.tag = "th";
    }
  });
  md.renderer.rules["table_open"] = () => '<div class="table"><table>\n';
  md.renderer.rules["table_close"] = () => "</table></div>\n";
}
