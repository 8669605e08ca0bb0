import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import { entryPoints, type EntryPoint, type Exports } from "./entry-points.ts";
import { jsonFiles } from "./json-files.ts";
import { readModules } from "./modules.ts";
import { rollUp } from "./roll-up.ts";
import { JSON_FILES, type RollUps } from "./roll-ups-on-disk.ts";
import { runTimeProblems } from "./run-time.ts";

/**
 * Everything that a built package offers to those who import from it, as its `exports` publish it, its declarations
 * declare it and its modules have it.
 * @param folder The package's, built.
 * @returns `problems` are contradictions among the three.
 */
export async function readApi(folder: string): Promise<{ rollUps: RollUps; problems: string[] }> {
  const root = realpathSync(folder).replaceAll(sep, "/");
  const { name, exports } = manifestOf(folder);
  const all = entryPoints(exports, filesOf(folder));
  const problems = all.flatMap((entry) => missingFiles(entry, folder));
  const entries = all.filter((entry) => missingFiles(entry, folder).length === 0);
  const modules = readModules(
    new Set(entries.flatMap(({ types }) => (types ? [join(root, types)] : []))),
  );
  const declaredAt = ({ types }: EntryPoint) => (types && modules.get(join(root, types))) || [];

  const programs = entries.filter((entry) => !isJson(entry));
  for (const entry of programs) {
    const { href } = pathToFileURL(join(folder, entry.code));
    problems.push(...runTimeProblems(entry.subpath, declaredAt(entry), await import(href)));
  }
  const texts = rollUp(new Map(programs.map((entry) => [entry.subpath, declaredAt(entry)])), {
    name,
    folder: root,
  });
  const json = entries.filter(isJson).map((entry) => {
    const content: unknown = JSON.parse(readFileSync(join(folder, entry.code), "utf8"));
    return { specifier: name + entry.subpath.slice(1), content, declared: declaredAt(entry) };
  });
  if (json.length > 0) texts.set(JSON_FILES, jsonFiles(json));
  const rollUps = new Map<string, string>();
  for (const [subpath, text] of texts)
    rollUps.set(subpath, await format(text, { parser: "typescript", printWidth: 100 }));
  return { rollUps, problems };
}

function isJson({ code }: EntryPoint) {
  return code.endsWith(".json");
}

export function manifestOf(folder: string): { readonly name: string; readonly exports: Exports } {
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
