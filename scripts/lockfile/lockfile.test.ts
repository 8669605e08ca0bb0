import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { installScripts } from "./install-scripts.ts";
import { unverifiable } from "./integrity.ts";
import type { Lockfile } from "./lockfile.ts";
import { readManifests, type Manifest } from "./manifests.ts";

const INTEGRITY = `sha512-${"A".repeat(86)}==`;

const manifests = {
  "": { allowScripts: { tool: false } },
  "packages/a": {},
  "packages/b": {},
} satisfies Record<string, Manifest>;

const lockfile = {
  lockfileVersion: 3,
  packages: {
    "": {},
    "node_modules/a": { resolved: "packages/a", link: true },
    "node_modules/b": { resolved: "packages/b", link: true },
    "node_modules/tool": { version: "1.0.0", integrity: INTEGRITY, hasInstallScript: true },
    "packages/a": { version: "1.1.0" },
    "packages/b": { version: "2.0.0" },
  },
} satisfies Lockfile;

const withEntry = (folder: string, entry: object): Lockfile => ({
  ...lockfile,
  packages: { ...lockfile.packages, [folder]: entry },
});

test("a lockfile that can be verified and runs nothing is fine", () => {
  expect(unverifiable(lockfile)).toEqual([]);
  expect(installScripts(lockfile, manifests)).toEqual([]);
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
  const own = { ...manifests, "packages/b": { scripts: { postinstall: "x" } } };
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
