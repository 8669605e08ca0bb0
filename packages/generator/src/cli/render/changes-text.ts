import type { DataChanges } from "@wirecode/model";
import { groupChanges, sayTotals } from "./changes.ts";
import { count } from "./text.ts";

const WIDTH = 100;

/** Changes for people at a terminal. */
export function renderChangesText(changes: DataChanges): string {
  if (changes.first) return `Nothing came before: everything is new. ${sayTotals(changes)}.\n`;
  const groups = groupChanges(changes);
  if (groups.length === 0) return `Nothing has changed: ${sayTotals(changes)}.\n`;
  const blocks = groups.map(({ title, size, rows }) =>
    [`${title}: ${size}`, ...rows.flatMap((row) => wrapped(`  ${row.title}:`, row.names)), ""].join(
      "\n",
    ),
  );
  return [`${count(changes.changes.length, "change")}.\n`, ...blocks].join("\n");
}

/** A list that goes on below itself, indented. */
function wrapped(title: string, names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = title;
  for (const [index, name] of names.entries()) {
    const word = index < names.length - 1 ? `${name},` : name;
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `    ${word}`;
    } else line += ` ${word}`;
  }
  return [...lines, line];
}
