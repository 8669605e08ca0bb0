import pc from "picocolors";
import { isolate } from "./isolate.ts";
import type { Line, Tone } from "./line.ts";

/** What the stream that is written to can show. */
export interface Surface {
  readonly color: boolean;
  /** Whether marks that keep the reading direction help: in a terminal, in a language that runs from right to left. */
  readonly isolates: boolean;
}

/** Lines as text, ended by a line break each. */
export function paint(lines: readonly Line[], { color, isolates }: Surface): string {
  const colors = pc.createColors(color);
  const theme: Readonly<Record<Tone, (text: string) => string>> = {
    heading: (text) => colors.bold(text),
    label: (text) => colors.bold(text),
    note: (text) => colors.dim(text),
    wire: (text) => colors.cyan(text),
    good: (text) => colors.green(text),
    wait: (text) => colors.yellow(text),
    bad: (text) => colors.red(text),
  };
  return lines
    .map((line) => {
      const spans = (isolates ? isolate(line) : line).filter(({ text }) => text !== "");
      const parts = spans.map(({ text, tone }) => (tone ? theme[tone](text) : text));
      return `${parts.join("")}\n`;
    })
    .join("");
}
