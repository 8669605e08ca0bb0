import { styleText } from "node:util";
import type { Diagnostic } from "../../diagnostic.ts";
import { firstOf } from "./most.ts";
import { type LinesOf, show } from "./show.ts";

export interface TextOptions {
  /** The lines of a file by its path, for code frames. */
  readonly linesOf: LinesOf;
  readonly color: boolean;
}

/** Problems for people, the first of many: place, rule, what is wrong, the lines it is about, and what to do. */
export function renderText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  if (diagnostics.length === 0) return "";
  const { shown, more } = firstOf(diagnostics);
  const rest = more > 0 ? ` These were the first ${shown.length}.` : "";
  return [...shown.map((one) => renderOne(one, options)), `${summary(diagnostics)}${rest}\n`].join(
    "\n",
  );
}

function renderOne(diagnostic: Diagnostic, { linesOf, color }: TextOptions): string {
  const { place, severity, rule, message, frame, advice } = show(diagnostic, linesOf);
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const tone = severity === "error" ? "red" : "yellow";
  return [
    `${paint("bold", place)} ${paint(tone, severity)} ${paint("dim", rule)}`,
    `  ${message}`,
    ...frame.map((line) => line.replace(/\^+/, (carets) => paint(tone, carets))),
    ...advice.map((sentence) => `  ${sentence}`),
    "",
  ].join("\n");
}

/** `3 problems in 2 files.` */
function summary(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ at }) => at.path)).size;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const problems = [
    ...(errors > 0 ? [count(errors, "problem")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ].join(" and ");
  return `${problems} in ${count(files, "file")}.`;
}

/** `1 file`, `2 files`. */
export function count(number: number, thing: string, things = `${thing}s`): string {
  return `${number} ${number === 1 ? thing : things}`;
}
