import { foundParts, type SearchLanguage } from "@wirecode/model";
import { escapeHtml } from "../html/markup.ts";

/** Makes HTML of text and marks the words in it that were found. */
export function emphasize(
  words: ReadonlySet<string>,
  language: SearchLanguage | undefined,
): (text: string) => string {
  return (text) =>
    foundParts(text, words, language)
      .map((part) => (part.found ? `<mark>${escapeHtml(part.text)}</mark>` : escapeHtml(part.text)))
      .join("");
}
