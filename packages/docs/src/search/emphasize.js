import { tokens } from "@wirecode/core/model";
import { escapeHtml } from "../html/markup.ts";

const WORD = /([\p{L}\p{N}\p{M}ـ]+(?:\.[\p{L}\p{N}]+)*)/u;

/**
 * Makes HTML of text and marks the words in it that were found.
 *
 * @param {ReadonlySet<string>} found
 * @returns {(text: string) => string}
 */
export function emphasize(found) {
  return (text) =>
    text
      .split(WORD)
      .map((piece) =>
        tokens(piece).some((word) => found.has(word))
          ? `<mark>${escapeHtml(piece)}</mark>`
          : escapeHtml(piece),
      )
      .join("");
}
