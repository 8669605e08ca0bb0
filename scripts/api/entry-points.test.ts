import { expect, it } from "vitest";
import { entryPoints } from "./entry-points.ts";

it("takes the most specific pattern for each file that one can reach", () => {
  const exports = {
    "./*": { types: "./lib/*/index.d.ts", default: "./lib/*/index.js" },
    "./text/*.json": { types: "./lib/bundle.d.ts", default: "./text/*.json" },
    "./text/*/terms.json": { types: "./lib/terms.d.ts", default: "./text/*/terms.json" },
  };
  const files = [
    "./lib/pot/index.js",
    "./text/ar/pot.json",
    "./text/ar/terms.json",
    "./lib/cup.js",
  ];
  expect(entryPoints(exports, files)).toEqual([
    { subpath: "./pot", code: "./lib/pot/index.js", types: "./lib/pot/index.d.ts" },
    { subpath: "./text/ar/pot.json", code: "./text/ar/pot.json", types: "./lib/bundle.d.ts" },
    { subpath: "./text/ar/terms.json", code: "./text/ar/terms.json", types: "./lib/terms.d.ts" },
  ]);
});

it("finds an entry that has declarations and no code", () => {
  const exports = { "./*": { types: "./lib/*.d.ts", default: "./lib/*.js" } };
  expect(entryPoints(exports, ["./lib/cup.d.ts"])).toEqual([
    { subpath: "./cup", code: "./lib/cup.js", types: "./lib/cup.d.ts" },
  ]);
});
