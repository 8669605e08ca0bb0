/**
 * Takes out of what nobody has asked for what a run is not to touch, and the folders that it lies in.
 * @param orphans - Paths relative to the folder; those of folders have a slash at the end.
 */
export function leaveOthers(
  orphans: readonly string[],
  isOthers: (path: string) => boolean,
): readonly string[] {
  const left = orphans.filter((path) => !path.endsWith("/") && isOthers(path));
  if (left.length === 0) return orphans;
  const kept = new Set(left.flatMap((path) => [path, ...foldersOf(path)]));
  return orphans.filter((path) => !kept.has(path));
}

function foldersOf(path: string): readonly string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, at) => `${steps.slice(0, at + 1).join("/")}/`);
}
