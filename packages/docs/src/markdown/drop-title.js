/**
 * Leaves the first-level heading out: the layout sets the title of a page.
 *
 * @param {import("markdown-it").default} md
 */
export function dropTitle(md) {
  md.core.ruler.push("drop-title", ({ tokens }) => {
    const start = tokens.findIndex(({ type, tag }) => type === "heading_open" && tag === "h1");
    if (start >= 0) tokens.splice(start, 3);
  });
}
