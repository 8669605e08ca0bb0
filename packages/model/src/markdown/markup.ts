import type { Language } from "../page/language.ts";

/** A code span; in a table, a pipe has to be escaped even there. */
export function code(token: string): string {
  return verbatim(token.includes("|") ? token.replaceAll("|", "\\|") : token);
}

/** A code span where no table is around it. */
export function verbatim(token: string): string {
  const fence = token.includes("`") ? "``" : "`";
  return `${fence}${token}${fence}`;
}

/** Text that Markdown must not interpret. Most has nothing to escape, and looking first is ten times as fast. */
export function escape(text: string): string {
  return /[\\`*_[\]<>|~&]/.test(text) ? text.replaceAll(/[\\`*_[\]<>|~&]/g, "\\$&") : text;
}

/** A line of Markdown that begins a paragraph, so that it begins no heading and no list. */
export function paragraph(line: string): string {
  if (!/^[#+=\d-]/.test(line)) return line;
  return line.replace(/^([#+=-])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Blocks in another language than the page, marked as such. */
export function inLanguage(markdown: string, { tag, direction }: Language): string {
  return `<div lang="${tag}" dir="${direction}">\n\n${markdown}\n\n</div>`;
}

/** Words within a line in another language than the page, marked as such. */
export function span(markdown: string, { tag, direction }: Language): string {
  return `<span lang="${tag}" dir="${direction}">${markdown}</span>`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Blocks of an item of a list below its mark, all but the first line indented to belong to it. */
export function item(mark: string, markdown: string): string {
  return `${mark} ${markdown.replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length + 1)}`)}`;
}

/** A fenced block; nothing in it is interpreted. */
export function fenced(language: string, text: string): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text}\n${fence}`;
}
