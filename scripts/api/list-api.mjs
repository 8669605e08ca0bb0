import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { exportsOf, readDeclarations } from "./declarations.mjs";
import { entryPoints } from "./entry-points.mjs";
import { jsonLines } from "./json-lines.mjs";
import { JSON_LIST, listName } from "./list-name.mjs";
import { sorted } from "./line.mjs";
import { moduleLists } from "./module-lists.mjs";
import { runTimeProblems } from "./run-time.mjs";

/** @import { EntryPoint } from "./entry-points.mjs" */

/** @typedef {ReadonlyMap<string, readonly string[]>} Lists The lines of each list, by the name of its file. */

/**
 * Everything that a built package offers to those who import from it, as its `exports` publish it, its declarations
 * declare it and its modules have it.
 * @param {string} folder The package's, built.
 * @returns {Promise<{ lists: Lists, problems: string[] }>} `problems` are contradictions among the three.
 */
export async function listApi(folder) {
  const root = realpathSync(folder).replaceAll(sep, "/");
  const all = entryPoints(manifestOf(folder).exports, filesOf(folder));
  const problems = all.flatMap((entry) => missingFiles(entry, folder));
  const entries = all.filter((entry) => missingFiles(entry, folder).length === 0);
  const open = readDeclarations(
    entries.flatMap(({ types }) => (types ? [join(folder, types)] : [])),
  );
  const declaredAt = (/** @type {EntryPoint} */ { types }) =>
    types ? exportsOf(open(join(folder, types))) : [];

  const modules = entries.filter(({ code }) => !code.endsWith(".json"));
  for (const entry of modules) {
    const { href } = pathToFileURL(join(folder, entry.code));
    problems.push(...runTimeProblems(entry.subpath, declaredAt(entry), await import(href)));
  }
  const byModule = moduleLists(
    new Map(modules.map((entry) => [entry.subpath, declaredAt(entry)])),
    root,
  );
  const lists = new Map([...byModule].map(([subpath, lines]) => [listName(subpath), lines]));
  const json = entries
    .filter(({ code }) => code.endsWith(".json"))
    .flatMap((entry) =>
      jsonLines(entry.subpath, readJson(join(folder, entry.code)), declaredAt(entry)),
    );
  if (json.length > 0) lists.set(JSON_LIST, sorted(json));
  return { lists, problems };
}

/** @param {string} folder */
export function manifestOf(folder) {
  return readJson(join(folder, "package.json"));
}

/**
 * @param {EntryPoint} entry
 * @param {string} folder
 */
function missingFiles({ subpath, code, types }, folder) {
  return [code, types]
    .filter((file) => file !== undefined && !existsSync(join(folder, file)))
    .map((file) => `${subpath}: \`exports\` promises ${file}, and the build has no such file.`);
}

/** @param {string} folder */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules")
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(folder, entry.name), { recursive: true, withFileTypes: true })
        : [entry],
    )
    .filter((entry) => entry.isFile())
    .map(
      (entry) => `./${relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/")}`,
    );
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
