interface EntryPoint {
  readonly subpath: string;
  readonly targets: readonly string[];
}

/**
 * What consumers can import, each pattern of `exports` spelt out for the files that it matches, with all
 * files that it leads to under one condition or another. A pattern that matches nothing stands for itself.
 */
export function entryPoints(exports: unknown, files: readonly string[]): readonly EntryPoint[] {
  const keys = Object.entries(subpathsOf(exports));
  return keys.flatMap(([key, target]) => {
    const targets = leaves(target);
    if (targets.length === 0) return [];
    if (!key.includes("*")) return [{ subpath: key, targets }];
    const matches = starsOf(targets, files)
      .map((star) => ({ subpath: fill(key, star), targets: targets.map((one) => fill(one, star)) }))
      // A longer pattern, or `null` behind it, may take the subpath away from this one.
      .filter(({ subpath }) => mostSpecific(subpath, keys) === key);
    return matches.length > 0 ? matches : [{ subpath: key, targets }];
  });
}

function subpathsOf(exports: unknown): Record<string, unknown> {
  if (typeof exports !== "object" || exports === null) return exports ? { ".": exports } : {};
  return Object.keys(exports).every((key) => key.startsWith("."))
    ? { ...exports }
    : { ".": exports };
}

/** The files that a target names, whatever the conditions. */
export function leaves(target: unknown): string[] {
  if (typeof target === "string") return [target];
  if (typeof target !== "object" || target === null) return [];
  return [...new Set(Object.values(target).flatMap(leaves))];
}

/** What the star can stand for, so that at least one of the files is there. */
function starsOf(targets: readonly string[], files: readonly string[]) {
  const stars = targets.flatMap((target) => {
    const [before = "", ...after] = target.replace(/^\.\//, "").split("*");
    return files.flatMap((file) => {
      if (!file.startsWith(before)) return [];
      const rest = file.slice(before.length);
      // The first star that fits all others as well.
      const end = after[0] ?? "";
      const star = after.length > 1 ? rest.slice(0, rest.indexOf(end)) : rest.slice(0, -end.length);
      return star !== "" && before + star + after.join(star) === file ? [star] : [];
    });
  });
  return [...new Set(stars)].toSorted();
}

const fill = (pattern: string, star: string) => pattern.replaceAll("*", star);

/** The key of `exports` that Node takes for a subpath: the exact one, else the one with most before its star. */
function mostSpecific(subpath: string, keys: readonly (readonly [string, unknown])[]) {
  const fitting = keys.filter(([key]) => {
    const [before = "", after] = key.split("*");
    if (after === undefined) return key === subpath;
    return subpath.length >= key.length && subpath.startsWith(before) && subpath.endsWith(after);
  });
  const [best] = fitting.toSorted(
    ([a], [b]) => beforeStar(b) - beforeStar(a) || b.length - a.length,
  );
  return best?.[1] === null ? undefined : best?.[0];
}

const beforeStar = (key: string) =>
  key.includes("*") ? key.indexOf("*") : Number.MAX_SAFE_INTEGER;
