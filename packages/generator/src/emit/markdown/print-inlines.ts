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

/** Parts of a line as Markdown; links are relative to the page at a path. */
export function printInlines(content: Inlines, from: string): string {
  let markdown = "";
  for (const part of content) markdown += printInline(part, from);
  return markdown;
}

function printInline(part: Inline, from: string): string {
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
      return `**${printInlines(part.content, from)}**`;
    case "link":
      return printLink(part, from);
    case "citation": {
      const named = escape(citationText(part.reference));
      return `[${part.language ? span(named, part.language) : named}](${part.reference.url})`;
    }
    case "foreign":
      return span(printInlines(part.content, from), part.language);
    case "break":
      return "<br>";
  }
}

/** A link as Markdown. */
export function printLink({ to, content }: Link, from: string): string {
  return `[${printInlines(content, from)}](${hrefOf(to, from)})`;
}

/** Where a link leads: relative between pages, so that the files can be read where they are. */
export function hrefOf(to: Target, from: string): string {
  if (to.kind === "url") return to.url;
  const [path, place] = [pathOf(to), placeOf(to)];
  const file = path === undefined ? "" : fileOf(from, path);
  return place === undefined ? file : `${file}#${place}`;
}

function fileOf(from: string, path: string): string {
  const up = from.split("/").length - 1;
  return `${"../".repeat(up)}${path}.md`;
}
