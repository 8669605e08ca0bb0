import type * as Fs from "node:fs";
import { chmodSync, lstatSync, mkdirSync, readlinkSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { contentsOf, folderOf } from "../../test/folder.ts";
import { OutputError } from "./output-error.ts";
import { putFiles } from "./put-files.ts";

/** How many texts the disk has room for. */
const disk = vi.hoisted(() => ({ room: Infinity }));

vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const fsyncSync = (file: number) => {
    if (disk.room-- > 0) return fs.fsyncSync(file);
    throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "fsync" });
  };
  return { ...fs, fsyncSync };
});

afterEach(() => void Object.assign(disk, { room: Infinity }));

test("files have their new texts, and what else they were", () => {
  const root = folderOf({ "a.yaml": "1\n", "text/b.yaml": "1\n", "c.yaml": "1\n" });
  chmodSync(join(root, "a.yaml"), 0o640);
  const { mode } = statSync(join(root, "a.yaml"));
  putFiles(
    new Map([
      [join(root, "a.yaml"), "2\n"],
      [join(root, "text/b.yaml"), "2\n"],
    ]),
  );
  expect(contentsOf(root)).toEqual({ "a.yaml": "2\n", "text/b.yaml": "2\n", "c.yaml": "1\n" });
  expect(statSync(join(root, "a.yaml")).mode).toBe(mode);
});

test("a link is followed and stays one", () => {
  const root = folderOf({ "a.yaml": "1\n" });
  symlinkSync("a.yaml", join(root, "b.yaml"));
  putFiles(new Map([[join(root, "b.yaml"), "2\n"]]));
  expect(readlinkSync(join(root, "b.yaml"))).toBe("a.yaml");
  expect(contentsOf(root)).toEqual({ "a.yaml": "2\n", "b.yaml": "(not a file)" });
});

test("where there is no room for one of them, none has changed", () => {
  const root = folderOf({ "a.yaml": "1\n", "b.yaml": "1\n" });
  const before = contentsOf(root);
  const texts = new Map(Object.keys(before).map((name) => [join(root, name), "2\n"]));
  disk.room = 1;
  expect(() => putFiles(texts)).toThrow(OutputError);
  expect(contentsOf(root)).toEqual(before);
  disk.room = Infinity;
  putFiles(texts);
  expect(contentsOf(root)).toEqual({ "a.yaml": "2\n", "b.yaml": "2\n" });
});

test("what an earlier run left that was killed is in nobody's way", () => {
  const root = folderOf({ "a.yaml": "1\n", ".a.yaml.wirecode-unfinished": "half" });
  putFiles(new Map([[join(root, "a.yaml"), "2\n"]]));
  expect(contentsOf(root)).toEqual({ "a.yaml": "2\n" });
  expect(lstatSync(join(root, "a.yaml")).isFile()).toBe(true);
});

const textsIn = (root: string) =>
  new Map(["a.yaml", "b/text/en.yaml"].map((name) => [join(root, name), "1\n"]));

test("files are there with the folders that they lie in", () => {
  const root = folderOf();
  putFiles(textsIn(root));
  expect(contentsOf(root)).toEqual({ "a.yaml": "1\n", "b/text/en.yaml": "1\n" });
});

test("where there is no room for one of them, there is none, and no folder either", () => {
  const root = folderOf();
  disk.room = 1;
  expect(() => putFiles(textsIn(root))).toThrow(OutputError);
  expect(contentsOf(root)).toEqual({});
  // The folder has not been left there.
  mkdirSync(join(root, "b"));
});
