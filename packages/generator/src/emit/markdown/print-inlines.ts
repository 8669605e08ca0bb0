import {
  citationText,
  pathOf,
  placeOf,
  type Inline,
  type Inlines,
  type Link,
  type Target,
} from "@wirecode/model";
import { code, escape, span } from "./markup.ts";

/**
 * Parts of a line as Markdown.
 * @param up - The way from the page's folder to that of its language, `../../` or nothing: links begin with it.
 */
export function printInlines(content: Inlines, up: string): string {
  let markdown = "";
  for (const part of content) markdown += printInline(part, up);
  return markdown;
}

function printInline(part: Inline, up: string): string {
  if (typeof part === "string") return escape(part);
  switch (part.kind) {
    case "wire":
      return code(part.text);
    case "numeral":
    case "name":
    case "term":
      return escape(part.text);
    case "phrase":
      return part.language ? span(escape(part.text), part.language) : escape(part.text);
    case "strong":
      return `**${printInlines(part.content, up)}**`;
    case "link":
      return printLink(part, up);
    case "citation": {
      const named = escape(citationText(part.reference));
      return `[${part.language ? span(named, part.language) : named}](${part.reference.url})`;
    }
    case "foreign":
      return span(printInlines(part.content, up), part.language);
    case "break":
      return "<br>";
  }
}

/** A link as Markdown. */
export function printLink({ to, content }: Link, up: string): string {
  return `[${printInlines(content, up)}](${hrefOf(to, up)})`;
}

/** Where a link leads: relative between pages, so that the files can be read where they are. */
export function hrefOf(to: Target, up: string): string {
  if (to.kind === "url") return to.url;
  const [path, place] = [pathOf(to), placeOf(to)];
  const file = path === undefined ? "" : `${up}${path}.md`;
  return place === undefined ? file : `${file}#${place}`;
}
