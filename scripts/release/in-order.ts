import type { Workspace } from "./workspaces.ts";

/** Packages in the order in which they are published: nobody installs one whose dependency is not there yet. */
export function inOrder(packages: readonly Workspace[]): readonly Workspace[] {
  const ordered = new Set<Workspace>();
  for (const one of packages) add(one);
  return [...ordered];

  function add(one: Workspace) {
    const { dependencies = {} } = one.manifest;
    for (const other of packages) if (other.manifest.name in dependencies) add(other);
    ordered.add(one);
  }
}
