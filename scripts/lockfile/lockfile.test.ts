import { expect, test } from "vitest";
import { unverifiable } from "./integrity.ts";
import type { Lockfile } from "./lockfile.ts";
import { ownScripts } from "./own-scripts.ts";

const INTEGRITY = `sha512-${"A".repeat(86)}==`;

const lockfile = {
  lockfileVersion: 3,
  packages: {
    "": {},
    "node_modules/a": { resolved: "packages/a", link: true },
    "node_modules/b": { resolved: "packages/b", link: true },
    "node_modules/tool": { version: "1.0.0", integrity: INTEGRITY },
    "packages/a": { version: "1.1.0" },
    "packages/b": { version: "2.0.0" },
  },
} satisfies Lockfile;

const withEntry = (folder: string, entry: object): Lockfile => ({
  ...lockfile,
  packages: { ...lockfile.packages, [folder]: entry },
});

test("a lockfile that can be verified is fine", () => {
  expect(unverifiable(lockfile)).toEqual([]);
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

test("our packages run nothing where they are installed", () => {
  const manifests = {
    "": { private: true, scripts: { prepare: "x" } },
    "packages/a": { scripts: { test: "x" } },
    "packages/b": { scripts: { postinstall: "x" } },
  };
  expect(ownScripts(manifests)).toEqual([
    expect.stringContaining("packages/b/package.json has the script postinstall"),
  ]);
});
