import type { Style } from "@wirecode/model";

const OPEN = "\uE000";
const CLOSE = "\uE001";

/** Marks wire tokens in sentences until {@link inline} turns the marks into code spans. */
export const MARKED: Style = { wire: (token) => `${OPEN}${token}${CLOSE}` };

/** A sentence, marked or not, as Markdown: wire tokens become code spans and everything else is literal. */
export function inline(sentence: string): string {
  let [markdown, end] = ["", 0];
  for (let open = sentence.indexOf(OPEN); open !== -1; open = sentence.indexOf(OPEN, end)) {
    const close = sentence.indexOf(CLOSE, open);
    if (close === -1) break;
    markdown += escape(sentence.slice(end, open)) + code(sentence.slice(open + 1, close));
    end = close + 1;
  }
  return markdown + escape(sentence.slice(end));
}

/** A marked sentence as plain text. */
export function unmarked(sentence: string): string {
  return sentence.replaceAll(/[\uE000\uE001]/g, "");
}

/** A code span; in a table, a pipe has to be escaped even there. */
export function code(token: string): string {
  const fence = token.includes("`") ? "``" : "`";
  return `${fence}${token.includes("|") ? token.replaceAll("|", "\\|") : token}${fence}`;
}

/** Text that Markdown must not interpret. Most has nothing to escape, and looking first is ten times as fast. */
export function escape(text: string): string {
  const escaped = /[\\`*_[\]<>|~&]/.test(text) ? text.replaceAll(/[\\`*_[\]<>|~&]/g, "\\$&") : text;
  if (!/^[#+=\d-]/.test(escaped)) return escaped;
  return escaped.replace(/^([#+=-])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}

/** A paragraph or heading in another language than its page, marked as such. */
export function inLanguage(markdown: string, lang: string, direction: "ltr" | "rtl"): string {
  return `<div lang="${lang}" dir="${direction}">\n\n${markdown}\n\n</div>`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A bullet list; items are Markdown already. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
