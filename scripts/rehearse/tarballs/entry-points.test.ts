import { expect, it } from "vitest";
import { entryPoints } from "./entry-points.ts";

const FILES = [
  "dist/index.js",
  "dist/index.d.ts",
  "lib/http/index.js",
  "lib/http/index.d.ts",
  "lib/http/members.js",
  "lib/smtp/index.js",
  "text/ar/phrases.json",
  "text/ar/smtp.json",
  "text/locales.json",
];

const subpaths = (exports: unknown) => entryPoints(exports, FILES).map(({ subpath }) => subpath);

it("spells out a pattern for each file that it matches", () => {
  expect(subpaths({ "./*/members": "./lib/*/members.js", "./*": "./lib/*/index.js" })).toEqual([
    "./http/members",
    "./http",
    "./smtp",
  ]);
});

it("names the files under every condition, those that are missing too", () => {
  const exports = { "./*": { types: "./lib/*/index.d.ts", default: "./lib/*/index.js" } };
  expect(entryPoints(exports, FILES)).toEqual([
    { subpath: "./http", targets: ["./lib/http/index.d.ts", "./lib/http/index.js"] },
    { subpath: "./smtp", targets: ["./lib/smtp/index.d.ts", "./lib/smtp/index.js"] },
  ]);
});

it("counts a subpath once, under the key that Node takes", () => {
  const exports = {
    "./text/*.json": "./text/*.json",
    "./text/*/phrases.json": { types: "./phrases.d.ts", default: "./text/*/phrases.json" },
    "./text/locales.json": "./text/locales.json",
  };
  expect(subpaths(exports)).toEqual([
    "./text/ar/smtp.json",
    "./text/ar/phrases.json",
    "./text/locales.json",
  ]);
});

it("leaves out what `null` takes away", () => {
  expect(subpaths({ "./*": "./lib/*/index.js", "./smtp": null })).toEqual(["./http"]);
});

it("keeps a pattern that matches nothing, so that somebody notices", () => {
  expect(subpaths({ "./guide/*": "./guides/*.json" })).toEqual(["./guide/*"]);
});

it("takes `exports` without subpaths for the package itself", () => {
  expect(entryPoints({ types: "./dist/index.d.ts", default: "./dist/index.js" }, FILES)).toEqual([
    { subpath: ".", targets: ["./dist/index.d.ts", "./dist/index.js"] },
  ]);
  expect(entryPoints(undefined, FILES)).toEqual([]);
});
