import { expect, it } from "vitest";
import { missingFiles, strayFiles } from "./files.ts";

const MANIFEST = {
  name: "imaginary",
  version: "1.0.0",
  bin: { imaginary: "bin/imaginary.mjs" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};

const parcel = (files: Record<string, string>) => ({
  manifest: MANIFEST,
  files: new Map(Object.entries(files)),
});

it("misses what the manifest names, the README and the licence", () => {
  expect(missingFiles(parcel({ "dist/index.js": "", LICENSE: "" }))).toEqual([
    "The package page names README.md, which is not in the package.",
    '`exports` under "." names ./dist/index.d.ts, which is not in the package.',
    "`bin` names bin/imaginary.mjs, which is not in the package.",
  ]);
});

it("finds tests, leftovers of tools and paths of the machine", () => {
  const files = {
    "dist/index.js": "export {};",
    "dist/index.test.js": "",
    "dist/.tsbuildinfo": "",
    "dist/index.js.map": '{"sources":["/home/layla/wirecode/index.ts"]}',
    "dist/windows.json": String.raw`"C:\\Users\\layla\\wirecode"`,
  };
  expect(strayFiles(parcel(files), ["/home/layla/", String.raw`C:\Users\layla`])).toEqual([
    "dist/index.test.js is of no use to consumers.",
    "dist/.tsbuildinfo is of no use to consumers.",
    "dist/index.js.map holds /home/layla/, a path of this machine.",
    String.raw`dist/windows.json holds C:\\Users\\layla, a path of this machine.`,
  ]);
});
