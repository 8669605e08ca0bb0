import type { Diagnostic } from "../diagnostic.ts";
import type { DataFile } from "../load/source.ts";
import { renderGithub } from "./render/github.ts";
import { jsonFor, renderJson } from "./render/json.ts";
import { firstOf } from "./render/most.ts";
import { type LinesOf, show } from "./render/show.ts";
import { renderText } from "./render/text.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";

/** Prints problems: for people on standard error, for tools on standard output. */
export function report(
  diagnostics: readonly Diagnostic[],
  files: readonly DataFile[],
  options: Options,
  io: Io,
): void {
  const format = options.one("format");
  if (format === "json" && !options.has("watch")) return io.out(renderJson(diagnostics));
  if (format === "github") return io.out(renderGithub(diagnostics));
  io.err(renderText(diagnostics, { linesOf: linesOf(files), color: io.color }));
}

/**
 * Says how a run of a watch went to tools that asked for JSON, in a line on standard output: whether the output is
 * what the data gives, and the problems as people read them at the same time on standard error, with how many `more`
 * there are than those.
 */
export function reportRun(
  current: boolean,
  diagnostics: readonly Diagnostic[],
  files: readonly DataFile[],
  options: Options,
  io: Io,
): void {
  if (options.one("format") !== "json") return;
  const { shown, more } = firstOf(diagnostics);
  const lines = linesOf(files);
  const problems = shown.map((one) => show(one, lines));
  io.out(`${jsonFor({ current, problems, ...(more > 0 && { more }) })}\n`);
}

/** The lines of each file, which is taken apart only once. */
function linesOf(files: readonly DataFile[]): LinesOf {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const split = new Map<string, readonly string[] | undefined>();
  return (path) => {
    if (!split.has(path)) split.set(path, texts.get(path)?.split(/\r?\n/));
    return split.get(path);
  };
}
