import { citationText, type Inline, type Inlines, type Link } from "../page/inline.ts";
import type { HrefOf } from "./href-of.ts";
import { code, escape, span } from "./markup.ts";

/** Parts of a line as Markdown. */
export function printInlines(content: Inlines, hrefOf: HrefOf): string {
  let markdown = "";
  for (const part of content) markdown += printInline(part, hrefOf);
  return markdown;
}

function printInline(part: Inline, hrefOf: HrefOf): string {
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
      return `**${printInlines(part.content, hrefOf)}**`;
    case "link":
      return printLink(part, hrefOf);
    case "citation": {
      const named = escape(citationText(part.reference));
      return `[${part.language ? span(named, part.language) : named}](${part.reference.url})`;
    }
    case "foreign":
      return span(printInlines(part.content, hrefOf), part.language);
    case "break":
      return "<br>";
  }
}

/** A link as Markdown; the words alone where it leads to nothing that can be read. */
export function printLink({ to, content }: Link, hrefOf: HrefOf): string {
  return linked(printInlines(content, hrefOf), hrefOf(to));
}

/** Markdown as the words of a link. */
export function linked(markdown: string, href: string | undefined): string {
  return href === undefined ? markdown : `[${markdown}](${href})`;
}
