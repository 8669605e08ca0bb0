import { styleText } from "node:util";
import type { Diagnostic, Location } from "../diagnostic.ts";
import { frame } from "./frame.ts";
import { visible } from "./visible.ts";

export interface TextOptions {
  /** The lines of a file by its path, for code frames. */
  readonly linesOf: (path: string) => readonly string[] | undefined;
  readonly color: boolean;
}

/** Problems for people: place, rule, what is wrong, the lines it is about, and what to do. */
export function renderText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  if (diagnostics.length === 0) return "";
  return [...diagnostics.map((one) => renderOne(one, options)), `${summary(diagnostics)}\n`].join(
    "\n",
  );
}

function renderOne(diagnostic: Diagnostic, { linesOf, color }: TextOptions): string {
  const { at, severity, rule, message, help, also = [], didYouMean } = diagnostic;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const tone = severity === "error" ? "red" : "yellow";
  const question = didYouMean === undefined ? "" : ` Did you mean \`${didYouMean}\`?`;
  const file = at.length === 0 && at.line === 1 ? undefined : linesOf(at.path);
  const advice = [
    ...also.map((place) => `See also ${address(place)}.`),
    ...(help === undefined ? [] : [help]),
  ];
  return [
    `${paint("bold", visible(address(at)))} ${paint(tone, severity)} ${paint("dim", rule)}`,
    `  ${visible(message + question)}`,
    ...(file
      ? frame(at, file).map((line) => line.replace(/\^+/, (carets) => paint(tone, carets)))
      : []),
    ...advice.map((sentence) => `  ${visible(sentence)}`),
    "",
  ].join("\n");
}

function address({ path, line, column, length }: Location): string {
  return length === 0 && line === 1 && column === 1 ? path : `${path}:${line}:${column}`;
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
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
