/**
 * Wire text reads left to right on every page: each code span isolates itself.
 *
 * @param {import("markdown-it").default} md
 */
export function wireText(md) {
  const { escapeHtml } = md.utils;
  md.renderer.rules.code_inline = (tokens, index) =>
    `<code dir="ltr">${escapeHtml(tokens[index]?.content ?? "")}</code>`;
}
