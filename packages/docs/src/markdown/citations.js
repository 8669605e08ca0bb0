import { keepCitations } from "../layout/citation.ts";

/**
 * Keeps the parts of a citation such as "RFC 5321 §3.4" on one line.
 *
 * @param {import("markdown-it").default} md
 */
export function citations(md) {
  md.core.ruler.push("citations", ({ tokens }) => {
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        if (token.type === "text") token.content = keepCitations(token.content);
      }
    }
  });
}
