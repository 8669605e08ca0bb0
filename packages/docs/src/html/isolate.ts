import { runsOf, type Direction } from "@wirecode/model";
import { escapeHtml, Markup } from "./markup.ts";

/**
 * Plain text as HTML. On a right-to-left page every run of Latin letters and digits is isolated, so
 * that its parts keep their order whatever stands around it.
 *
 * @param toHtml what makes HTML of the text between the marks
 */
export function isolate(text: string, dir: Direction, toHtml?: (text: string) => string): Markup {
  if (dir !== "rtl") return new Markup((toHtml ?? escapeHtml)(text));
  return new Markup(toHtml ? isolateRuns(text, toHtml) : isolated(text));
}

// Pages repeat most of what they say.
const known = new Map<string, string>();

function isolated(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = isolateRuns(text, escapeHtml);
  known.set(text, made);
  return made;
}

function isolateRuns(text: string, toHtml: (text: string) => string): string {
  let html = "";
  for (const run of runsOf(text))
    html += run.isLatin ? `<bdi>${toHtml(run.text)}</bdi>` : toHtml(run.text);
  return html;
}
