import type { Diagnostic } from "../diagnostic.ts";
import type { DataFile } from "../load/source.ts";
import { renderGithub } from "../render/github.ts";
import { renderJson } from "../render/json.ts";
import { renderText } from "../render/text.ts";
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
  if (format === "json") return io.out(renderJson(diagnostics));
  if (format === "github") return io.out(renderGithub(diagnostics));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const linesOf = (path: string) => texts.get(path)?.split(/\r?\n/);
  io.err(renderText(diagnostics, { linesOf, color: io.color }));
}
