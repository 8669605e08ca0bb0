import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { changelog } from "./changelog.ts";
import { changeset } from "./changeset.ts";
import { loadReleases } from "./load.ts";
import { newestFirst } from "./newest-first.ts";
import { REPOSITORY } from "../places.ts";
import { releasesOf } from "./releases.ts";

const CORE = `# @wirecode/core

## 0.10.0

### Minor Changes

- 1a2b3c4: Added DNS.

  Its names are mnemonics.

### Patch Changes

- Mended \`551\`.
- Updated dependencies
  - @wirecode/model@0.10.0

### Data

2 changes: added 2.

**Added**

- 2 codes of dns: \`3\`, \`4\`

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

it("reads a change log without its commits, dependencies and data", () => {
  expect(changelog(CORE)).toEqual([
    {
      version: "0.10.0",
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

const totals = { protocol: 1, code: 2, comparison: 0, mapping: 0, guide: 0, term: 0, locale: 1 };
const data = { totals, changes: [{ change: "added", kind: "code", id: "dns:3" }] } as const;

it("tells once what two packages say in the same words, the newest release first", () => {
  const pending = [
    { kind: "patch", packages: ["@wirecode/core"], text: "Later." },
    { kind: "minor", packages: ["@wirecode/core"], text: "First." },
  ] as const;
  const logs = [changelog(CORE).toReversed(), changelog(CLI)];
  const records = [{ version: "0.10.0", date: "2026-12-01", ...data }];
  const releases = releasesOf({ pending, logs, records });
  expect(releases.map(({ version, date }) => [version, date])).toEqual([
    ["next", undefined],
    ["0.10.0", "2026-12-01"],
    ["0.9.0", undefined],
  ]);
  expect(releases[0]?.changes.map(({ text }) => text)).toEqual(["First.", "Later."]);
  expect(releases[1]?.data).toEqual(data);
  expect(releases[1]?.changes.map(({ packages, text }) => [text, packages.length])).toEqual([
    ["Added DNS.\n\nIts names are mnemonics.", 2],
    ["Mended `551`.", 1],
    ["Mended help.", 1],
  ]);
});

it("has a next release when a changeset or a change of the data waits for it", () => {
  const none = { pending: [], logs: [], records: [] };
  expect(releasesOf(none)).toEqual([]);
  expect(releasesOf({ ...none, data: { totals, changes: [] } })).toEqual([]);
  expect(releasesOf({ ...none, data: { first: true, totals, changes: [] } })).toEqual([]);
  expect(releasesOf({ ...none, data })).toEqual([{ version: "next", changes: [], data }]);
});

it("sorts versions as SemVer does, the newest first", () => {
  // The example of SemVer §11.4, and what goes round it.
  const versions = [
    "1.10.0",
    "1.9.1",
    "1.0.0",
    "1.0.0-rc.1",
    "1.0.0-beta.11",
    "1.0.0-beta.2",
    "1.0.0-beta",
    "1.0.0-alpha.beta",
    "1.0.0-alpha.1",
    "1.0.0-alpha",
    "0.9.0",
  ];
  expect(versions.toReversed().toSorted(newestFirst)).toEqual(versions);
});

it("reads what this repository has pending or released", () => {
  const root = REPOSITORY;
  const edition = join(root, "packages/docs/generated/edition.json");
  const releases = loadReleases(root, edition);
  expect(releases.length).toBeGreaterThan(0);
  for (const release of releases) {
    expect(release.changes.length + (release.data?.changes.length ?? 0)).toBeGreaterThan(0);
    for (const { text } of release.changes) expect(text).toMatch(/\.$/);
  }
});

/** An edition with a single code. */
const editionOf = (facts: string) => ({
  edition: 1,
  reference: "en",
  entries: {
    protocol: {},
    code: { "dns:3": { facts, words: { en: "w" } } },
    comparison: {},
    mapping: {},
    guide: {},
    term: {},
    locale: {},
  },
});

/** A repository that has released once, with the data as it is now in another file. */
const repository = (now: object) => {
  const root = mkdtempSync(join(tmpdir(), "wirecode-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const put = (name: string, content: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  put(".changeset/README.md", "");
  put("packages/core/CHANGELOG.md", CORE);
  put("packages/core/releases/edition.json", JSON.stringify(editionOf("f1")));
  const record = { version: "0.10.0", date: "2026-12-01", ...data };
  put("packages/core/releases/0.10.0.json", JSON.stringify(record));
  put("now.json", JSON.stringify(now));
  return root;
};

describe("from the files of a repository", () => {
  const changed = [{ change: "corrected", kind: "code", id: "dns:3" }];

  it("tells what the data has changed since the last release, and what that changed", () => {
    const root = repository(editionOf("f2"));
    const [next, last] = loadReleases(root, join(root, "now.json"));
    expect(next).toMatchObject({ version: "next", changes: [], data: { changes: changed } });
    expect(last).toMatchObject({ version: "0.10.0", date: "2026-12-01", data });
  });

  it("has nothing to tell where the data is as it was, or a part of it only", () => {
    const root = repository(editionOf("f1"));
    for (const name of ["now.json", "none.json"]) {
      const [latest] = loadReleases(root, join(root, name));
      expect(latest?.version).toBe("0.10.0");
    }
  });
});
