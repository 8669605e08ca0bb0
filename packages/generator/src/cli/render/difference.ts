/** What an English string said when it was translated and what it says now. */
export function renderDifference(former: string | undefined, present: string): string {
  if (former === undefined)
    return `    was: not found in the history of git\n    now: ${present.trim()}\n`;
  return `    was: ${former.trim()}\n    now: ${present.trim()}\n`;
}
