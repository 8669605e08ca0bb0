import type { OutputFile } from "../emit/output-file.ts";
import { renderTable } from "./table.ts";
import { count } from "./text.ts";

/** How many pages of each kind the files hold, protocol by protocol; nothing where none of them is a page. */
export function renderPageCounts(files: readonly OutputFile[]): string {
  const pages = files.flatMap(({ page }) => page ?? []);
  if (pages.length === 0) return "";
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const protocols = [...new Set(pages.map(({ protocol }) => protocol))];
  const number = (kind?: string, of?: string | null) =>
    pages.filter(
      (page) => (kind === undefined || page.kind === kind) && (of === null || page.protocol === of),
    ).length;
  const row = (name: string, of?: string | null) => [
    name,
    ...[...kinds, undefined].map((kind) => String(number(kind, of))),
  ];
  const languages = new Set(pages.map(({ locale }) => locale)).size;
  return renderTable([
    [`Pages in ${count(languages, "language")}`, ...kinds, "all"],
    ...protocols.map((protocol) => row(protocol ?? "no one protocol", protocol)),
    row("all", null),
  ]);
}
