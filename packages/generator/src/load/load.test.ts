import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../../test/folder.ts";
import { load } from "./load.ts";

const found = (root: string) =>
  load(root).diagnostics.map(({ rule, at, message, didYouMean }) => ({
    rule,
    path: at.path.slice(root.length + 1),
    message,
    ...(didYouMean !== undefined && { didYouMean }),
  }));

test("files are read under the name of the folder, with slashes", () => {
  const root = folderOf({
    "locales.yaml": "\uFEFFen: 1\n",
    "smtp/text/en.yaml": "a: b\n",
    "README.md": "",
    "locales/zh-Hans.md": "",
    ".x": "",
    "smtp/codes.yaml~": "",
  });
  const shown = root.replaceAll("\\", "/");
  expect(load(`${root}/`).files).toEqual([
    { path: `${shown}/locales.yaml`, name: "locales.yaml", text: "en: 1\n" },
    { path: `${shown}/smtp/text/en.yaml`, name: "smtp/text/en.yaml", text: "a: b\n" },
  ]);
});

test("conventions of languages are left to people, under the tag of the language", () => {
  const root = folderOf({
    "locales/zh-Hans.md": "",
    "locales/no_tag.md": "",
    "locales/ko.txt": "",
    "smtp/ko.md": "",
  });
  expect(load(root).files).toEqual([]);
  expect(found(root).map(({ path }) => path)).toEqual([
    "locales/ko.txt",
    "locales/no_tag.md",
    "smtp/ko.md",
  ]);
});

test("a missing folder is a problem that names it", () => {
  expect(load("/no/such/folder").diagnostics).toMatchObject([
    {
      rule: "file-missing",
      at: { path: "/no/such/folder" },
      message: "There is no such data folder.",
    },
  ]);
});

test("names that mean nothing are refused with what to do", () => {
  const root = folderOf({
    "local.yaml": "",
    "smtp/code.yaml": "",
    "smtp/codes.yml": "",
    "SIP/codes.yaml": "",
    "smtp/drafts/codes.yaml": "",
    "smtp/text/en/more.yaml": "",
    "phrases/deep/en.yaml": "",
    "smtp/text/constructor.yaml": "",
    "constructor/codes.yaml": "",
    "guides/constructor.yaml": "",
  });
  expect(load(root).files).toEqual([]);
  expect(found(root)).toMatchInlineSnapshot(`
    [
      {
        "message": "No file of this name belongs here.",
        "path": "SIP/codes.yaml",
        "rule": "file-known",
      },
      {
        "message": "No file of this name belongs here.",
        "path": "constructor/codes.yaml",
        "rule": "file-known",
      },
      {
        "message": "No file of this name belongs here.",
        "path": "guides/constructor.yaml",
        "rule": "file-known",
      },
      {
        "didYouMean": "locales.yaml",
        "message": "No file of this name belongs here.",
        "path": "local.yaml",
        "rule": "file-known",
      },
      {
        "message": "No folder of this name belongs here.",
        "path": "phrases/deep",
        "rule": "file-known",
      },
      {
        "didYouMean": "codes.yaml",
        "message": "No file of this name belongs here.",
        "path": "smtp/code.yaml",
        "rule": "file-known",
      },
      {
        "message": "The files of a catalogue end in \`.yaml\`, so that this one is not read.",
        "path": "smtp/codes.yml",
        "rule": "file-known",
      },
      {
        "message": "No folder of this name belongs here.",
        "path": "smtp/drafts",
        "rule": "file-known",
      },
      {
        "message": "No file of this name belongs here.",
        "path": "smtp/text/constructor.yaml",
        "rule": "file-known",
      },
      {
        "message": "No folder of this name belongs here.",
        "path": "smtp/text/en",
        "rule": "file-known",
      },
    ]
  `);
});

test("links out of the folder, links to folders and dangling links are not followed", () => {
  const outside = folderOf({ "codes.yaml": "secret: 1\n" });
  const root = folderOf({ "smtp/codes.yaml": "a: 1\n" });
  symlinkSync(join(outside, "codes.yaml"), join(root, "locales.yaml"));
  symlinkSync(outside, join(root, "sip"));
  symlinkSync(root, join(root, "loop"));
  symlinkSync(join(root, "gone"), join(root, "glossary.yaml"));
  mkdirSync(join(root, "phrases"));
  symlinkSync(join(root, "smtp/codes.yaml"), join(root, "phrases/en.yaml"));
  expect(load(root).files.map(({ name }) => name)).toEqual(["phrases/en.yaml", "smtp/codes.yaml"]);
  expect(found(root).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    "file-link glossary.yaml",
    "file-link locales.yaml",
    "file-link loop",
    "file-link sip",
  ]);
});

const told = (root: string) => load(root).diagnostics.map(({ message }) => message);

test("links that lead back to themselves are told, and so is all that the system does not let be read", () => {
  const root = folderOf({ "smtp/codes.yaml": "a: 1\n" });
  symlinkSync("locales.yaml", join(root, "locales.yaml"));
  symlinkSync("two", join(root, "one"));
  symlinkSync("one", join(root, "two"));
  expect(found(root).map(({ rule, path, message }) => `${rule} ${path} ${message}`)).toEqual([
    "file-link locales.yaml The link leads back to itself.",
    "file-link one The link leads back to itself.",
    "file-link two The link leads back to itself.",
  ]);
  expect(told(join(root, "one"))).toEqual(["The data folder cannot be read (ELOOP)."]);
  expect(told(join(root, "smtp/codes.yaml/x"))).toEqual(["There is no such data folder."]);
  expect(told(join(root, "x".repeat(5000)))).toEqual([
    expect.stringMatching(/^The data folder cannot be read \(ENAMETOOLONG\)|^There is no such/),
  ]);
});

// Neither root nor Windows minds the mode of a folder.
test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "a folder that cannot be read is one problem, and nothing in it is missing",
  () => {
    const root = folderOf({ "smtp/text/en.yaml": "a: 1\n", "smtp/codes.yaml": "a: 1\n" });
    chmodSync(join(root, "smtp/text"), 0o000);
    const text = found(root);
    chmodSync(join(root, "smtp/text"), 0o700);
    expect(text).toEqual([
      { rule: "file-readable", path: "smtp/text", message: "The folder cannot be read (EACCES)." },
    ]);
  },
);

test("huge files and files that are no text are refused", () => {
  const root = folderOf({
    "locales.yaml": "x".repeat(2 * 1024 * 1024 + 1),
    "glossary.yaml": new Uint8Array([0x61, 0xff, 0x62]),
    "smtp/codes.yaml": "a: \0\n",
  });
  expect(load(root).files).toEqual([]);
  expect(
    found(root)
      .map(({ rule, path }) => `${rule} ${path}`)
      .toSorted(),
  ).toEqual([
    "file-encoding glossary.yaml",
    "file-encoding smtp/codes.yaml",
    "file-size locales.yaml",
  ]);
});
