import { escapeHtml, Markup } from "./markup.js";

/**
 * Wire text, which reads left to right on every page. A qualified name may break after its dots and between its words.
 *
 * @param {string} text
 */
export function wire(text) {
  const breaking = escapeHtml(text).replaceAll(/(?<=[a-z]\.?)(?=[A-Z][a-z])/g, "<wbr>");
  return new Markup(`<code dir="ltr">${breaking}</code>`);
}
