import { isObject } from "./is-object.ts";

export interface EntryPoint {
  /** What stands after the package's name in an import, with a dot before it: `./http`. */
  readonly subpath: string;
  /** The file that runs, or the JSON that is read. */
  readonly code: string;
  /** The file that TypeScript reads. */
  readonly types: string | undefined;
}

const CODE = new Set(["node", "import", "module-sync", "default"]);
const TYPES = new Set(["types", ...CODE]);

/**
 * Everything that can be imported from a package, by the rules of Node for `exports`: patterns stand for each file that
 * they can reach, and the most specific key wins.
 * @param exports The `exports` of its package.json.
 * @param files The files of the package, such as `./dist/index.js`.
 */
export function entryPoints(exports: unknown, files: readonly string[]): EntryPoint[] {
  const targets = Object.entries(bySubpath(exports));
  const keys = targets.map(([key]) => key);
  return targets
    .flatMap(([key, target]) => {
      const code = fileOf(target, CODE);
      if (code === undefined) return [];
      const types = declarations(fileOf(target, TYPES), files);
      if (!key.includes("*")) return [{ subpath: key, code, types }];
      const stars = new Set([code, types].flatMap((pattern) => reached(pattern, files)));
      return [...stars]
        .map((star) => ({
          subpath: key.replace("*", star),
          code: code.replaceAll("*", star),
          types: types?.replaceAll("*", star),
        }))
        .filter(({ subpath }) => mostSpecific(subpath, keys) === key);
    })
    .toSorted((a, b) => (a.subpath < b.subpath ? -1 : 1));
}

function bySubpath(exports: unknown): Readonly<Record<string, unknown>> {
  const isMap =
    isObject(exports) && Object.keys(exports).every((key) => key === "." || key.startsWith("./"));
  return isMap ? exports : { ".": exports };
}

function fileOf(target: unknown, conditions: ReadonlySet<string>): string | undefined {
  if (typeof target === "string") return target;
  if (!isObject(target)) return undefined;
  for (const [condition, nested] of Object.entries(target)) {
    const file = conditions.has(condition) ? fileOf(nested, conditions) : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}

/** The declarations that TypeScript finds for a target: itself, or the file beside the code. */
function declarations(target: string | undefined, files: readonly string[]) {
  if (target === undefined || /\.d\.[cm]?ts$/.test(target)) return target;
  const beside = target.replace(/\.([cm]?)js$/, ".d.$1ts");
  return beside !== target && reached(beside, files).length > 0 ? beside : undefined;
}

/**
 * What the star of a target stands for in each file that it reaches; one empty text for the file of a target without.
 */
function reached(target: string | undefined, files: readonly string[]): string[] {
  if (target === undefined) return [];
  const [before = "", after] = target.split("*", 2);
  if (after === undefined) return files.includes(target) ? [""] : [];
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .filter((file) => file.length > before.length + after.length)
    .map((file) => file.slice(before.length, file.length - after.length));
}

/** The key of `exports` that answers for a subpath: itself, else the pattern with the longest text before its star. */
function mostSpecific(subpath: string, keys: readonly string[]) {
  if (keys.includes(subpath)) return subpath;
  return keys
    .filter((key) => key.includes("*") && reached(key, [subpath]).length > 0)
    .toSorted((a, b) => b.indexOf("*") - a.indexOf("*") || b.length - a.length)[0];
}
