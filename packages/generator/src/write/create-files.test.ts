import type * as Fs from "node:fs";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { contentsOf, folderOf } from "../../test/folder.ts";
import { createFiles } from "./create-files.ts";
import { OutputError } from "./output-error.ts";

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

const textsIn = (root: string) =>
  new Map(["a.yaml", "b/text/en.yaml"].map((name) => [join(root, name), "1\n"]));

test("files are there with the folders that they lie in", () => {
  const root = folderOf();
  createFiles(textsIn(root));
  expect(contentsOf(root)).toEqual({ "a.yaml": "1\n", "b/text/en.yaml": "1\n" });
});

test("where there is no room for one of them, there is none, and no folder either", () => {
  const root = folderOf();
  disk.room = 1;
  expect(() => createFiles(textsIn(root))).toThrow(OutputError);
  expect(contentsOf(root)).toEqual({});
  // The folder has not been left there.
  mkdirSync(join(root, "b"));
});
