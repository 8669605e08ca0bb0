import {
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentsOf, folderOf, put } from "../../test/folder.ts";
import { check } from "./check.ts";
import { currentReceipt } from "./current-receipt.ts";
import { STAGING } from "./staging.ts";
import { type Standing, write } from "./write.ts";
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

test("what a killed run left of its own is no stranger's, and is cleared away", async () => {
  const traces = {
    [`${MARKER}.tmp`]: "wirecode-gen",
    [`${MARKER}.4711.tmp`]: "",
    [`${STAGING}/a.json`]: "half a fi",
    ".wirecode-writer.4711.00000000.00000000.00000000": "",
  };
  for (const marker of [{}, { [MARKER]: "" }]) {
    const out = folderOf({ ...traces, ...marker });
    expect(await write(files, out, "json")).toMatchObject({ written: 2, removed: 0 });
    const left = Object.keys(written(out)).filter((path) => !path.startsWith(".wirecode-writer."));
    expect(left).toEqual(["a.json", "text/ar/smtp.json"]);
  }
});

test("a folder of the marker's name does not make its neighbours ours", async () => {
  const out = folderOf({ [`${MARKER}/x`]: "mine", "thesis.txt": "years of work" });
  const before = contentsOf(out);
  await expect(write(files, out, "json")).rejects.toThrow("did not write");
  expect(contentsOf(out)).toEqual(before);
});

test("a folder that is emptied while it is written is not said to be written", async () => {
  const out = folderOf();
  await write(files, out, "json");
  const hold = { stands: () => false };
  function* emptied() {
    yield* [{ path: "b.json", content: "" }];
    rmSync(out, { recursive: true });
    mkdirSync(out);
    writeFileSync(join(out, "other-run.json"), "");
  }
  await expect(write(emptied(), out, "json", { hold })).rejects.toThrow("was emptied");
  expect(contentsOf(out)).toEqual({ "other-run.json": "" });
});

test("who writes again and again sees that another run has been there, though all names are the same", async () => {
  const out = folderOf();
  const standing: Standing = {};
  await write(files, out, "json", { standing });
  await write([{ path: "a.json", content: "2\n" }, files[1]!], out, "json");
  expect(await write(files, out, "json", { standing })).toMatchObject({ written: 1 });
  expect(written(out)["a.json"]).toBe("1\n");
  expect(await write(files, out, "json", { standing })).toMatchObject({ written: 0 });
});

test("a disk that refuses is said in a sentence", async () => {
  const below = join(folderOf({ file: "no folder" }), "file", "generated");
  await expect(write(files, below, "json")).rejects.toThrow(OutputError);
});

function* failing() {
  yield { path: "a.json", content: "2\n" };
  yield { path: "new/b.json", content: "" };
  throw new Error("no such words");
}

test("a run that fails half-way has changed nothing", async () => {
  const fresh = join(folderOf(), "out");
  await expect(write(failing(), fresh, "json")).rejects.toThrow("no such words");
  expect(statSync(fresh, { throwIfNoEntry: false })).toBeUndefined();
  const empty = folderOf();
  await expect(write(failing(), empty, "json")).rejects.toThrow("no such words");
  expect(contentsOf(empty)).toEqual({});
  const out = folderOf();
  await write(files, out, "json");
  const before = contentsOf(out);
  await expect(write(failing(), out, "json of other data")).rejects.toThrow("no such words");
  expect(contentsOf(out)).toEqual(before);
});

test("files of a run that was killed before it was done are thrown away", async () => {
  const out = folderOf();
  await write(files, out, "json");
  put(join(out, STAGING, "a.json"), "half a fi");
  expect(await check(files, out)).toEqual([{ kind: "orphan", path: `${STAGING}/a.json` }]);
  expect(await write(files, out, "json")).toEqual({ written: 0, unchanged: 2, removed: 0 });
  expect(Object.keys(written(out))).toEqual(["a.json", "text/ar/smtp.json"]);
});

function current(out: string) {
  return currentReceipt(out, "json", "the same");
}

describe("the receipt of a folder", () => {
  const receipt = { from: "the same", files: 2, pages: "" };
  async function made(): Promise<string> {
    const out = folderOf();
    await write(files, out, "json", { receipt: () => receipt });
    return out;
  }

  test("holds as long as the folder is what the run left, and made from the same", async () => {
    const out = await made();
    expect(current(out)).toMatchObject(receipt);
    expect(currentReceipt(out, "json", "something else")).toBeUndefined();
    expect(currentReceipt(out, "json of other data", "the same")).toBeUndefined();
    expect(current(join(out, "nowhere"))).toBeUndefined();
  });

  test.each<[string, (out: string) => void]>([
    ["an edit that keeps size and time", (out) => put(join(out, "a.json"), "2\n")],
    ["a file that is gone", (out) => rmSync(join(out, "a.json"))],
    ["a file too many", (out) => put(join(out, "b.json"), "")],
    ["a file elsewhere", (out) => renameSync(join(out, "a.json"), join(out, "text/a.json"))],
    ["an empty folder", (out) => mkdirSync(join(out, "empty"))],
    ["a link", (out) => symlinkSync(join(out, "a.json"), join(out, "b.json"))],
    ["an edited marker", (out) => put(join(out, MARKER), `${contentsOf(out)[MARKER]} `)],
  ])("is void after %s", async (_, edit) => {
    const out = await made();
    const { atime, mtime } = statSync(join(out, "a.json"));
    edit(out);
    if (statSync(join(out, "a.json"), { throwIfNoEntry: false }))
      utimesSync(join(out, "a.json"), atime, mtime);
    expect(current(out)).toBeUndefined();
    await write(files, out, "json", { receipt: () => receipt });
    expect(current(out)).toMatchObject(receipt);
  });
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
