export interface EntryPoint {
  /** What stands after the package's name in an import, with a dot before it: `./http`. */
  readonly subpath: string;
  /** The file that runs, or the JSON that is read. */
  readonly code: string;
  /** The file that TypeScript reads. */
  readonly types: string | undefined;
}

/** The `exports` of a package.json, as far as ours go. */
export type Exports = Readonly<Record<string, string | Target | { readonly import: Target }>>;

interface Target {
  readonly types?: string;
  readonly default: string;
}

/**
 * Everything that can be imported from a package, by the rules of Node for `exports`: patterns stand for each file that
 * they can reach, and the most specific key wins.
 * @param files The files of the package, such as `./dist/index.js`.
 */
export function entryPoints(exports: Exports, files: readonly string[]): EntryPoint[] {
  const keys = Object.keys(exports);
  return Object.entries(exports)
    .flatMap(([key, target]) => {
      const { types, default: code } = moduleOf(target);
      if (!key.includes("*")) return [{ subpath: key, code, types }];
      const patterns = [code, types ?? ""].filter((one) => one.includes("*"));
      const stars = files.flatMap((file) => patterns.flatMap((one) => starIn(one, file) ?? []));
      return [...new Set(stars)]
        .map((star) => ({
          subpath: key.replace("*", star),
          code: code.replaceAll("*", star),
          types: types?.replaceAll("*", star),
        }))
        .filter(({ subpath }) => mostSpecific(subpath, keys) === key);
    })
    .toSorted((a, b) => (a.subpath < b.subpath ? -1 : 1));
}

/** What an `import` gets. What `require` does is the same in another form, and declared by way of it. */
function moduleOf(target: Exports[string]): Target {
  if (typeof target === "string") return { default: target };
  return "import" in target ? target.import : target;
}

/** What the star of a pattern stands for in a path; empty in a path without, nothing where the pattern does not fit. */
function starIn(pattern: string, path: string): string | undefined {
  const [before = "", after] = pattern.split("*", 2);
  if (after === undefined) return pattern === path ? "" : undefined;
  const fits = path.startsWith(before) && path.endsWith(after);
  return fits && path.length > before.length + after.length
    ? path.slice(before.length, path.length - after.length)
    : undefined;
}

/** The key of `exports` that answers for a subpath: itself, else the pattern with the longest text before its star. */
function mostSpecific(subpath: string, keys: readonly string[]) {
  return keys
    .filter((key) => starIn(key, subpath) !== undefined)
    .toSorted((a, b) => specificity(b) - specificity(a) || b.length - a.length)[0];
}

function specificity(key: string) {
  return key.includes("*") ? key.indexOf("*") : Infinity;
}
