import { tokens } from "@wirecode/core/model";
import { escapeHtml } from "../html/markup.ts";

const WORD = /([\p{L}\p{N}\p{M}ـ]+(?:\.[\p{L}\p{N}]+)*)/u;

/** Makes HTML of text and marks the words in it that were found. */
export function emphasize(found: ReadonlySet<string>): (text: string) => string {
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
