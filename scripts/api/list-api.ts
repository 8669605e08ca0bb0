import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { exportsOf, readDeclarations } from "./declarations.ts";
import { entryPoints, type EntryPoint } from "./entry-points.ts";
import { jsonLines } from "./json-lines.ts";
import { JSON_LIST, listName } from "./list-name.ts";
import { sorted } from "./line.ts";
import { moduleLists } from "./module-lists.ts";
import { runTimeProblems } from "./run-time.ts";

/** The lines of each list, by the name of its file. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/**
 * Everything that a built package offers to those who import from it, as its `exports` publish it, its declarations
 * declare it and its modules have it.
 * @param folder The package's, built.
 * @returns `problems` are contradictions among the three.
 */
export async function listApi(folder: string): Promise<{ lists: Lists; problems: string[] }> {
  const root = realpathSync(folder).replaceAll(sep, "/");
  const all = entryPoints(manifestOf(folder).exports, filesOf(folder));
  const problems = all.flatMap((entry) => missingFiles(entry, folder));
  const entries = all.filter((entry) => missingFiles(entry, folder).length === 0);
  const open = readDeclarations(
    entries.flatMap(({ types }) => (types ? [join(folder, types)] : [])),
  );
  const declaredAt = ({ types }: EntryPoint) => (types ? exportsOf(open(join(folder, types))) : []);

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

export function manifestOf(folder: string): { readonly name: string; readonly exports?: unknown } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function missingFiles({ subpath, code, types }: EntryPoint, folder: string) {
  return [code, types]
    .filter((file) => file !== undefined && !existsSync(join(folder, file)))
    .map((file) => `${subpath}: \`exports\` promises ${file}, and the build has no such file.`);
}

function filesOf(folder: string) {
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

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
