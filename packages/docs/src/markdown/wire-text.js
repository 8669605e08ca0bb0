import { wire } from "../layout/wire.ts";

/**
 * Sets code spans as wire text.
 *
 * @param {import("markdown-it").default} md
 */
export function wireText(md) {
  md.renderer.rules.code_inline = (tokens, index) => wire(tokens[index]?.content ?? "").source;
}
