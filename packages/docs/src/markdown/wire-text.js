/**
 * Wire text reads left to right on every page: each code span isolates itself. A qualified name may
 * break after its dots and between its words.
 *
 * @param {import("markdown-it").default} md
 */
export function wireText(md) {
  const { escapeHtml } = md.utils;
  md.renderer.rules.code_inline = (tokens, index) => {
    const text = escapeHtml(tokens[index]?.content ?? "");
    return `<code dir="ltr">${text.replaceAll(/(?<=[a-z]\.?)(?=[A-Z][a-z])/g, "<wbr>")}</code>`;
  };
}
