import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPreState } from "@changesets/pre";
import readChangesets from "@changesets/read";

export type Bump = "none" | "patch" | "minor" | "major";

const BUMPS = ["none", "patch", "minor", "major"] as const;

/**
 * The step in version that changesets announce for a package since its last release. Between prereleases it is the step
 * from the last release that was none.
 * @param root The repository's.
 * @param name The package's.
 */
export async function announcedBump(root: string, name: string): Promise<Bump> {
  const changesets = await readChangesets(root);
  const releases = changesets.flatMap((changeset) => changeset.releases);
  return (
    BUMPS.findLast((bump) => releases.some((one) => one.name === name && one.type === bump)) ??
    "none"
  );
}

/** Whether one step in version is enough where another one is due. */
export function suffices(announced: Bump, due: Bump) {
  return BUMPS.indexOf(announced) >= BUMPS.indexOf(due);
}

/** The packages that get every version together with this one. */
export async function companionsOf(root: string, name: string): Promise<string[]> {
  const { fixed } = JSON.parse(await readFile(join(root, ".changeset", "config.json"), "utf8"));
  const groups: readonly (readonly string[])[] = fixed ?? [];
  return groups
    .filter((group) => group.includes(name))
    .flatMap((group) => group.filter((one) => one !== name));
}

/** Whether the next version will be a prerelease. */
export async function isPrerelease(root: string) {
  return (await readPreState(root))?.mode === "pre";
}
