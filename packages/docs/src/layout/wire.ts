import { escapeHtml, Markup } from "./markup.ts";

/**
 * Wire text, which reads left to right on every page. A qualified name may break after its dots and between its words.
 */
export function wire(text: string) {
  const breaking = escapeHtml(text).replaceAll(/(?<=[a-z]\.?)(?=[A-Z][a-z])/g, "<wbr>");
  return new Markup(`<code dir="ltr">${breaking}</code>`);
}
