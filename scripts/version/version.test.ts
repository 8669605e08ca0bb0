import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { withData } from "./changelog.ts";
import { pendingChangesets } from "./changesets.ts";
import { updateOwnVersions } from "./own-versions.ts";
import { printRelease } from "./release-file.ts";
import { snapshot } from "./snapshot.ts";

const NOTES = "2 changes: added 2.\n\n**Added**\n\n- 2 codes of mail: `450`, `550`\n";

describe("the change log", () => {
  const log =
    "# @wirecode/core\n\n## 1.1.0\n\n### Minor Changes\n\n- Added two.\n\n## 1.0.0\n\n- First.\n";

  it("tells of the data at the end of the version's section, under a heading that stays as it is", () => {
    expect(withData(log, "1.1.0", NOTES)).toBe(
      log.replace("- Added two.\n", `- Added two.\n\n### Data\n\n${NOTES}`),
    );
    expect(withData(log, "1.0.0", NOTES)).toBe(`${log}\n### Data\n\n${NOTES}`);
  });

  it("finds sections that say nothing else", () => {
    const empty = "# @wirecode/core\n\n## 1.0.1\n\n## 1.0.0\n\n- First.\n";
    expect(withData(empty, "1.0.1", "One.")).toContain(
      "## 1.0.1\n\n### Data\n\nOne.\n\n## 1.0.0\n",
    );
  });

  it("is refused where it has no section of the version", () => {
    expect(() => withData(log, "1.0", NOTES)).toThrow("has no section `## 1.0`");
  });
});

describe("the file of a release", () => {
  const totals = { protocol: 1, code: 2, comparison: 0, mapping: 0, guide: 0, term: 0, locale: 1 };
  const head = { version: "1.1.0", date: "2026-12-01", totals };

  it("has a change a line", () => {
    const changes = [
      { change: "added", kind: "code", id: "mail:450" },
      { change: "translated", kind: "code", id: "mail:550", locale: "ar" },
    ] as const;
    const printed = printRelease({ ...head, changes });
    expect(JSON.parse(printed)).toEqual({ ...head, changes });
    expect(printed.split("\n").filter((line) => line.includes('"change"'))).toHaveLength(2);
  });

  it("says of the first release that it is the first", () => {
    const first = { ...head, first: true, changes: [] } as const;
    expect(JSON.parse(printRelease(first))).toEqual(first);
  });
});

/** A temporary folder with files in it, gone when the test ends. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "wirecode-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

describe("pending changesets", () => {
  it("are the files that no release has told", () => {
    const files = {
      ".changeset/README.md": "",
      ".changeset/config.json": "{}",
      ".changeset/b-new.md": "",
      ".changeset/a-told.md": "",
    };
    expect(pendingChangesets(folderOf(files))).toEqual(["a-told", "b-new"]);
    const pre = { ...files, ".changeset/pre.json": '{ "changesets": ["a-told"] }' };
    expect(pendingChangesets(folderOf(pre))).toEqual(["b-new"]);
  });
});

const print = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
const manifestWith = (core: string) =>
  print({
    name: "house",
    workspaces: ["packages/*"],
    devDependencies: { "@house/core": core, vitest: "4.1.12" },
  });

describe("the root", () => {
  it("depends on the versions that its packages have now, and is formatted as before", () => {
    const root = folderOf({
      "package.json": manifestWith("1.0.0"),
      "packages/core/package.json": print({ name: "@house/core", version: "1.1.0" }),
    });
    updateOwnVersions(root);
    expect(readFileSync(join(root, "package.json"), "utf8")).toBe(manifestWith("1.1.0"));
  });
});

describe("a release that fails half-way", () => {
  it("leaves everything as it was", () => {
    const files = {
      ".changeset/a.md": "a",
      "package-lock.json": "{}",
      "packages/core/package.json": "1.0.0",
      "packages/core/api/http.txt": "old",
      "packages/core/releases/edition.json": "old",
      "packages/core/src/index.ts": "old",
    };
    const root = folderOf(files);
    const restore = snapshot(root);
    rmSync(join(root, ".changeset/a.md"));
    writeFileSync(join(root, "packages/core/package.json"), "1.1.0");
    writeFileSync(join(root, "packages/core/CHANGELOG.md"), "new");
    writeFileSync(join(root, "packages/core/releases/1.1.0.json"), "new");
    restore();
    const left = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(left.toSorted()).toEqual(
      Object.keys(files)
        .map((name) => join(root, name))
        .toSorted(),
    );
    for (const [name, content] of Object.entries(files)) {
      expect(readFileSync(join(root, name), "utf8")).toBe(content);
    }
  });
});
