import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The changesets that no release has told yet. Between prereleases the files stay, and pre.json says which were told.
 */
export function pendingChangesets(root: string) {
  const folder = join(root, ".changeset");
  const state = join(folder, "pre.json");
  const { changesets: told }: { changesets: string[] } = existsSync(state)
    ? JSON.parse(readFileSync(state, "utf8"))
    : { changesets: [] };
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => name.slice(0, -".md".length))
    .filter((name) => !told.includes(name))
    .toSorted();
}
