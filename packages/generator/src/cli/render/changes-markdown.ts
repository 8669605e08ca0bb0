import type { DataChanges } from "@wirecode/model";
import { type ChangeGroup, groupChanges, sayTotals } from "./changes.ts";
import { count } from "./text.ts";

/** What is longer stands folded, so that release notes stay short. */
const OPEN = 24;

/** Changes for release notes. */
export function renderChangesMarkdown(changes: DataChanges): string {
  if (changes.first) return `The first edition of the data: ${sayTotals(changes)}.\n`;
  const groups = groupChanges(changes);
  if (groups.length === 0) return `The data is as it was: ${sayTotals(changes)}.\n`;
  const glance = groups.map(({ title, size }) => `${uncapitalized(title)} ${size}`).join(", ");
  const all = count(changes.changes.length, "change");
  return [`${all}: ${glance}.\n`, ...groups.map(section)].join("\n");
}

function section({ title, size, rows }: ChangeGroup): string {
  const list = rows.map((row) => `- ${row.title}: ${row.names.map(span).join(", ")}\n`).join("");
  return size > OPEN
    ? `<details>\n<summary>${title}: ${size}</summary>\n\n${list}\n</details>\n`
    : `**${title}**\n\n${list}`;
}

function uncapitalized(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** Names hold no backticks: the shapes of codes and ids leave no room for any. */
function span(name: string): string {
  return `\`${name}\``;
}
