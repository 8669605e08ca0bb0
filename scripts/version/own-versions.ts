import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly devDependencies?: Record<string, string>;
}

/** Gives the root, which changesets leaves alone, the versions of the packages that it depends on. */
export function updateOwnVersions(root: string) {
  const own = readdirSync(join(root, "packages")).map((name) => read(join(root, "packages", name)));
  const versions = new Map(own.map(({ name, version }) => [name, version]));
  const manifest = read(root);
  const devDependencies = Object.fromEntries(
    Object.entries(manifest.devDependencies ?? {}).map(([name, version]) => [
      name,
      versions.get(name) ?? version,
    ]),
  );
  const updated = `${JSON.stringify({ ...manifest, devDependencies }, null, 2)}\n`;
  writeFileSync(join(root, "package.json"), updated);
}

function read(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
