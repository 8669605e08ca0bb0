import type { OutputFile } from "../../emit/output-file.ts";
import { renderTable } from "./table.ts";
import { count } from "./text.ts";

type PageKind = NonNullable<OutputFile["page"]>;

/** Pages of one kind, language and protocol, and how many they are. */
interface Tally {
  readonly page: PageKind;
  count: number;
}

/** Counts files, and among them pages, as they come. */
export interface PageCounts {
  add(file: OutputFile): void;
  files(): number;
  /** How many pages of each kind there are, protocol by protocol; nothing where no file is a page. */
  render(): string;
}

/** Starts counting. */
export function openPageCounts(): PageCounts {
  let files = 0;
  const pages: PageKind[] = [];
  return {
    add({ page }) {
      files++;
      if (page) pages.push(page);
    },
    files: () => files,
    render: () => render(talliesOf(pages)),
  };
}

function talliesOf(pages: readonly PageKind[]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const page of pages) {
    const key = `${page.kind} ${page.locale} ${page.protocol ?? ""}`;
    const known = tallies.get(key);
    if (known) known.count++;
    else tallies.set(key, { page, count: 1 });
  }
  return [...tallies.values()];
}

function render(tallies: readonly Tally[]): string {
  if (tallies.length === 0) return "";
  const kinds = [...new Set(tallies.map(({ page }) => page.kind))];
  const protocols = [...new Set(tallies.map(({ page }) => page.protocol))];
  const number = (kind?: string, of?: string | null) =>
    tallies
      .filter(
        ({ page }) =>
          (kind === undefined || page.kind === kind) && (of === null || page.protocol === of),
      )
      .reduce((sum, tally) => sum + tally.count, 0);
  const row = (name: string, of?: string | null) => [
    name,
    ...[...kinds, undefined].map((kind) => String(number(kind, of))),
  ];
  const languages = new Set(tallies.map(({ page }) => page.locale)).size;
  return renderTable([
    [`Pages in ${count(languages, "language")}`, ...kinds, "all"],
    ...protocols.map((protocol) => row(protocol ?? "no one protocol", protocol)),
    row("all", null),
  ]);
}
