import { mkdirSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentsOf, folderOf, put } from "../../test/folder.ts";
import { check } from "./check.ts";
import { write } from "./write.ts";
import { MARKER } from "./marker.ts";
import { OutputError } from "./output-error.ts";

const files = [
  { path: "a.json", content: "1\n" },
  { path: "text/ar/smtp.json", content: "مرحبا\n" },
];

function written(out: string) {
  const { [MARKER]: _, ...rest } = contentsOf(out);
  return rest;
}

test("a folder is made, marked and filled", async () => {
  const out = join(folderOf(), "deep", "out");
  expect(await write(files, out, "json of data")).toEqual({ written: 2, unchanged: 0, removed: 0 });
  expect(contentsOf(out)).toEqual({
    "a.json": "1\n",
    "text/ar/smtp.json": "مرحبا\n",
    [MARKER]: expect.stringContaining("json of data"),
  });
});

test("unchanged bytes are left alone, changed ones replaced, and orphans removed with their folders", async () => {
  const out = folderOf();
  await write([...files, { path: "old/deep/x.md", content: "" }], out, "json");
  utimesSync(join(out, "a.json"), 1, 1);
  const changed = [files[0]!, { path: "text/ar/smtp.json", content: "أهلا\n" }];
  expect(await write(changed, out, "json")).toEqual({ written: 1, unchanged: 1, removed: 1 });
  expect(statSync(join(out, "a.json")).mtimeMs).toBe(1000);
  expect(statSync(join(out, "old"), { throwIfNoEntry: false })).toBeUndefined();
  expect(written(out)).toEqual({ "a.json": "1\n", "text/ar/smtp.json": "أهلا\n" });
});

test("a folder that holds somebody else's files is left alone", async () => {
  const out = folderOf({ "thesis.txt": "years of work" });
  await expect(write(files, out, "json")).rejects.toThrow(OutputError);
  expect(contentsOf(out)).toEqual({ "thesis.txt": "years of work" });
  const file = join(folderOf({ out: "" }), "out");
  await expect(write(files, file, "json")).rejects.toThrow("is not a folder");
});

describe("paths that would leave the folder are refused before anything is written", () => {
  test.each(["../x", "/etc/x", "a/../../x", "a//b", "a/./b", "", "C:\\x", "a\0b", MARKER])(
    "%j",
    async (path) => {
      const out = join(folderOf(), "out");
      await expect(write([...files, { path, content: "" }], out, "json")).rejects.toThrow(
        OutputError,
      );
      expect(statSync(out, { throwIfNoEntry: false })).toBeUndefined();
    },
  );

  test("two paths that some systems take for one", async () => {
    await expect(
      write([...files, { path: "A.json", content: "" }], folderOf(), "json"),
    ).rejects.toThrow("same file");
  });
});

test("links inside the folder are replaced and never followed", async () => {
  const outside = folderOf({ "ar/smtp.json": "mine" });
  const out = folderOf({ [MARKER]: "" });
  symlinkSync(outside, join(out, "text"));
  symlinkSync(join(outside, "ar/smtp.json"), join(out, "a.json"));
  await write(files, out, "json");
  expect(written(out)).toEqual({ "a.json": "1\n", "text/ar/smtp.json": "مرحبا\n" });
  expect(contentsOf(outside)).toEqual({ "ar/smtp.json": "mine" });
});

test("a file where a folder has to be, and a folder where a file has to be, give way", async () => {
  const out = folderOf({ [MARKER]: "", text: "file", "a.json/inner.txt": "folder" });
  await write(files, out, "json");
  expect(written(out)).toEqual({ "a.json": "1\n", "text/ar/smtp.json": "مرحبا\n" });
});

test("what an interrupted run left behind is cleared away", async () => {
  const out = folderOf({ [MARKER]: "", "a.json.4711.tmp": "half a fi" });
  expect(await write(files, out, "json")).toEqual({ written: 2, unchanged: 0, removed: 1 });
  expect(Object.keys(written(out))).toEqual(["a.json", "text/ar/smtp.json"]);
});

test("a disk that refuses is said in a sentence", async () => {
  const below = join(folderOf({ file: "no folder" }), "file", "generated");
  await expect(write(files, below, "json")).rejects.toThrow(OutputError);
});

describe("check", () => {
  test("finds what is missing, changed and left over, and touches nothing", async () => {
    const out = folderOf();
    await write(
      [
        { path: "a.json", content: "0\n" },
        { path: "b.json", content: "" },
      ],
      out,
      "json",
    );
    mkdirSync(join(out, "empty"));
    const before = contentsOf(out);
    expect(await check(files, out)).toEqual([
      { kind: "missing", path: "text/ar/smtp.json" },
      { kind: "changed", path: "a.json" },
      { kind: "orphan", path: "b.json" },
    ]);
    expect(contentsOf(out)).toEqual(before);
  });

  test("is content with what write made", async () => {
    const out = folderOf();
    await write(files, out, "json");
    expect(await check(files, out)).toEqual([]);
    put(join(out, "a.json"), "2\n");
    expect(await check(files, out)).toHaveLength(1);
  });

  test("takes an absent folder for an empty one", async () => {
    expect(await check(files, "/no/such/folder")).toHaveLength(2);
  });
});
