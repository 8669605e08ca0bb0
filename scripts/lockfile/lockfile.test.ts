import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { installScripts } from "./install-scripts.mjs";
import { unverifiable } from "./integrity.mjs";
import { readManifests } from "./manifests.mjs";
import { stale } from "./stale.mjs";
import type { Lockfile, Manifest } from "./types.d.ts";

const INTEGRITY = `sha512-${"A".repeat(86)}==`;

const manifests = {
  "": { version: "0.0.0", devDependencies: { tool: "1.0.0" }, allowScripts: { tool: false } },
  "packages/a": { version: "1.1.0", dependencies: { b: "2.0.0" } },
  "packages/b": { version: "2.0.0" },
} satisfies Record<string, Manifest>;

const lockfile = {
  lockfileVersion: 3,
  packages: {
    "": { version: "0.0.0", devDependencies: { tool: "1.0.0" } },
    "node_modules/a": { resolved: "packages/a", link: true },
    "node_modules/b": { resolved: "packages/b", link: true },
    "node_modules/tool": { version: "1.0.0", integrity: INTEGRITY, hasInstallScript: true },
    "packages/a": { version: "1.1.0", dependencies: { b: "2.0.0" } },
    "packages/b": { version: "2.0.0" },
  },
} satisfies Lockfile;

const withEntry = (folder: string, entry: object): Lockfile => ({
  ...lockfile,
  packages: { ...lockfile.packages, [folder]: entry },
});

test("a lockfile that holds what is wanted is fine", () => {
  expect(stale(lockfile, manifests)).toEqual([]);
  expect(unverifiable(lockfile)).toEqual([]);
  expect(installScripts(lockfile, manifests)).toEqual([]);
});

test.each<[string, Record<string, Manifest>, string]>([
  [
    "a dependency that is new",
    { ...manifests, "packages/b": { version: "2.0.0", dependencies: { tool: "1.0.0" } } },
    "packages/b/package.json has tool 1.0.0 in dependencies, and the lockfile no tool.",
  ],
  [
    "another version",
    { ...manifests, "": { ...manifests[""], devDependencies: { tool: "1.0.1" } } },
    "package.json has tool 1.0.1 in devDependencies, and the lockfile tool 1.0.0.",
  ],
  [
    "a dependency that is gone",
    { ...manifests, "packages/a": { version: "1.1.0" } },
    "packages/a/package.json has no b in dependencies, and the lockfile b 2.0.0.",
  ],
  [
    "a new version of a package of ours",
    { ...manifests, "packages/a": { ...manifests["packages/a"], version: "1.2.0" } },
    "packages/a/package.json is version 1.2.0, and the lockfile says 1.1.0.",
  ],
  [
    "a new workspace",
    { ...manifests, "packages/c": {} },
    "packages/c/package.json is a workspace that the lockfile does not know.",
  ],
  [
    "a workspace that is gone",
    { "": manifests[""], "packages/a": manifests["packages/a"] },
    "packages/b is in the lockfile and is no workspace any more.",
  ],
])("tells %s", (_, changed, message) => {
  expect(stale(lockfile, changed)).toContain(message);
});

test("tells a version that the lockfile holds otherwise than it says", () => {
  const other = withEntry("node_modules/tool", { version: "1.0.1", integrity: INTEGRITY });
  expect(stale(other, manifests)).toEqual([
    "package.json wants tool 1.0.0, and the lockfile holds 1.0.1.",
  ]);
});

test.each([
  [{ version: "1.0.0" }, "node_modules/x has no integrity"],
  [{ integrity: "sha1-AAAA" }, "node_modules/x has the integrity sha1-AAAA, which is no SHA-512"],
  [
    { integrity: INTEGRITY, resolved: "https://registry.example/x.tgz" },
    "node_modules/x names where it comes from (https://registry.example/x.tgz)",
  ],
  [
    { resolved: "git+ssh://git@host.example/x.git#abc", integrity: INTEGRITY },
    "names where it comes from",
  ],
])("refuses an entry such as %o", (entry, message) => {
  expect(unverifiable(withEntry("node_modules/x", entry))).toEqual([
    expect.stringContaining(message),
  ]);
});

test("an install script needs a decision, and our packages have none", () => {
  const entry = { version: "1.0.0", integrity: INTEGRITY, hasInstallScript: true };
  const nested = withEntry("node_modules/tool/node_modules/@x/y", entry);
  expect(installScripts(nested, manifests)).toEqual([
    expect.stringContaining(`@x/y has an install script. Say in package.json under allowScripts`),
  ]);
  const own = { ...manifests, "packages/b": { version: "2.0.0", scripts: { postinstall: "x" } } };
  expect(installScripts(lockfile, own)).toEqual([
    expect.stringContaining("packages/b/package.json has the script postinstall"),
  ]);
});

test("finds every package.json of the repository", () => {
  const repository = fileURLToPath(new URL("../..", import.meta.url));
  const { packages }: Lockfile = JSON.parse(
    readFileSync(join(repository, "package-lock.json"), "utf8"),
  );
  const workspaces = Object.keys(packages).filter((folder) => !folder.includes("node_modules"));
  expect(Object.keys(readManifests(repository)).toSorted()).toEqual(workspaces.toSorted());
});
