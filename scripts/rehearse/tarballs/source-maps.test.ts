import { expect, it } from "vitest";
import { sourceMapProblems } from "./source-maps.ts";

const problems = (files: Record<string, string>) =>
  sourceMapProblems({ files: new Map(Object.entries(files)) });

const CODE = "export {};\n//# sourceMappingURL=index.js.map";

it("accepts sources within the map and in the package", () => {
  const map = { sources: ["../src/a.ts", "../src/b.ts"], sourcesContent: ["export {};", null] };
  expect(
    problems({
      "dist/index.js": CODE,
      "dist/index.js.map": JSON.stringify(map),
      "src/b.ts": "export {};",
    }),
  ).toEqual([]);
});

it("finds sources that nobody has", () => {
  const map = { sources: ["a.ts"], sourceRoot: "../src" };
  expect(problems({ "dist/index.js": CODE, "dist/index.js.map": JSON.stringify(map) })).toEqual([
    "dist/index.js.map points at a.ts, which neither it nor the package holds.",
  ]);
});

it("finds a map that is missing and one that nobody names", () => {
  const map = JSON.stringify({ sources: [] });
  expect(problems({ "dist/index.js": CODE, "dist/other.js.map": map })).toEqual([
    "dist/index.js names dist/index.js.map, which is not in the package.",
    "dist/other.js.map is a source map that no file names.",
  ]);
});

it("takes only a comment of its own line for a link", () => {
  expect(
    problems({ "dist/index.js": 'const text = "//# sourceMappingURL=index.js.map";' }),
  ).toEqual([]);
});
