import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { judge } from "./judge.ts";
import { noticesFor } from "./notices.ts";
import { permits } from "./permits.ts";

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["GPL-3.0-only OR MIT", true],
  ["MIT AND ISC", true],
  ["MIT AND (GPL-3.0-only OR ISC)", true],
  ["MIT AND GPL-3.0-only", false],
  ["GPL-3.0-only", false],
  ["Apache-2.0 WITH LLVM-exception", false],
  ["SEE LICENSE IN LICENSE", false],
  ["(MIT", false],
  ["", false],
])("permits %j: %s", (expression, answer) => {
  expect(permits(expression, ["MIT", "ISC", "Apache-2.0"])).toBe(answer);
});

const lockfileOf = (packages: Record<string, object>) => ({
  lockfileVersion: 3,
  packages: { "packages/own": {}, "node_modules/own": { link: true }, ...packages },
});

test("what we publish takes fewer licences than what we work with", () => {
  const mozilla = { version: "1.0.0", license: "MPL-2.0" };
  const { problems, counts } = judge(
    lockfileOf({
      "node_modules/a": { ...mozilla, dev: true },
      "node_modules/b/node_modules/@c/d": mozilla,
      "node_modules/e": { version: "2.0.0", license: "GPL-3.0-only", dev: true },
    }),
    () => undefined,
    {},
  );
  expect(problems).toEqual([
    "@c/d 1.0.0 (part of what we publish): MPL-2.0",
    "e 2.0.0 (a tool): GPL-3.0-only",
  ]);
  expect(counts.get("MPL-2.0")).toBe(2);
});

const stated = (folder: string) => (folder.endsWith("a") ? "MIT" : undefined);

test("a lockfile that is silent sends to the package, and a package that is silent to nobody", () => {
  const lockfile = lockfileOf({
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "1.0.0" },
  });
  expect(judge(lockfile, stated, {}).problems).toEqual([
    "b 1.0.0 (part of what we publish): no licence",
  ]);
  expect(judge(lockfile, stated, { b: "ISC" }).problems).toEqual([]);
  expect(judge(lockfile, stated, { a: "ISC", b: "ISC" }).problems).toEqual([
    "a has no licence that somebody had to read: remove it from READ.",
  ]);
});

function installed(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "wirecode-licences-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const manifest = (name: string, license: string) =>
  JSON.stringify({ name, version: "1.0.0", license });

test("the licence of each bundled package stands in the notices once", () => {
  const root = installed({
    "node_modules/@a/b/package.json": manifest("@a/b", "ISC"),
    "node_modules/@a/b/LICENSE": "Copyright B\r\n",
    "node_modules/c/package.json": manifest("c", "MIT"),
    "node_modules/c/license.md": "Copyright C",
    "node_modules/c/NOTICE": "And D",
  });
  const modules = ["c/lib/x.js", "c/lib/y.js", "@a/b/index.js"];
  expect(
    noticesFor([
      ...modules.map((file) => join(root, "node_modules", file)),
      join(root, "src/main.ts"),
      "\0virtual",
    ]),
  ).toMatchInlineSnapshot(`
    "This software includes the packages below, each under its own licence.

    ---
    @a/b 1.0.0 (ISC)

    Copyright B

    ---
    c 1.0.0 (MIT)

    And D

    Copyright C
    "
  `);
  expect(noticesFor([join(root, "src/main.ts")])).toBeUndefined();
});

test.each([
  ["GPL-3.0-only", "LICENSE", "a 1.0.0 is about to be shipped under GPL-3.0-only."],
  ["MIT", "README.md", "a 1.0.0 is about to be shipped and brings no licence text."],
])("what is under %s with %s is not bundled", (license, file, message) => {
  const root = installed({
    "node_modules/a/package.json": manifest("a", license),
    [`node_modules/a/${file}`]: "Text",
  });
  expect(() => noticesFor([join(root, "node_modules/a/index.js")])).toThrow(message);
});
