import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { changelog } from "./changelog.js";
import { changeset } from "./changeset.js";
import { loadReleases } from "./load.js";
import { releasesOf } from "./releases.js";

const CORE = `# @wirecode/core

## 0.10.0 (2026-12-01)

### Minor Changes

- 1a2b3c4: Added DNS.

  Its names are mnemonics.

### Patch Changes

- Mended \`551\`.
- Updated dependencies
  - @wirecode/model@0.10.0

## 0.9.0

### Major Changes

- Removed nothing.
`;

const CLI = CORE.replace("core", "cli").replace("- Mended `551`.", "- Mended help.");

it("reads a changeset as a change of the greatest kind it names", () => {
  expect(
    changeset('---\n"@wirecode/core": patch\n"@wirecode/cli": minor\n---\n\nAdded `map`.\n'),
  ).toEqual({
    kind: "minor",
    packages: ["@wirecode/core", "@wirecode/cli"],
    text: "Added `map`.",
  });
});

it("finds no change in a changeset that names no package", () => {
  expect(changeset("---\n---\n\nNothing to see.\n")).toBeUndefined();
});

it("reads a change log without its commits and dependencies", () => {
  expect(changelog(CORE)).toEqual([
    {
      version: "0.10.0",
      date: "2026-12-01",
      changes: [
        {
          kind: "minor",
          packages: ["@wirecode/core"],
          text: "Added DNS.\n\nIts names are mnemonics.",
        },
        { kind: "patch", packages: ["@wirecode/core"], text: "Mended `551`." },
      ],
    },
    {
      version: "0.9.0",
      changes: [{ kind: "major", packages: ["@wirecode/core"], text: "Removed nothing." }],
    },
  ]);
});

it("tells once what two packages say in the same words, the newest release first", () => {
  const pending = [
    { kind: "patch", packages: ["@wirecode/core"], text: "Later." },
    { kind: "minor", packages: ["@wirecode/core"], text: "First." },
  ] as const;
  const releases = releasesOf(pending, [changelog(CORE).toReversed(), changelog(CLI)]);
  expect(releases.map(({ version, date }) => [version, date])).toEqual([
    ["next", undefined],
    ["0.10.0", "2026-12-01"],
    ["0.9.0", undefined],
  ]);
  expect(releases[0]?.changes.map(({ text }) => text)).toEqual(["First.", "Later."]);
  expect(releases[1]?.changes.map(({ packages, text }) => [text, packages.length])).toEqual([
    ["Added DNS.\n\nIts names are mnemonics.", 2],
    ["Mended `551`.", 1],
    ["Mended help.", 1],
  ]);
});

it("has no next release when nothing is pending", () => {
  expect(releasesOf([], [])).toEqual([]);
});

it("reads what this repository has pending or released", () => {
  const root = fileURLToPath(new URL("../../../..", import.meta.url));
  const releases = loadReleases(root);
  expect(releases.length).toBeGreaterThan(0);
  for (const { changes } of releases) {
    expect(changes.length).toBeGreaterThan(0);
    for (const { text } of changes) expect(text).toMatch(/\.$/);
  }
});
