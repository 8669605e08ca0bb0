import { expect, it } from "vitest";
import { brokenImports } from "./imports.ts";

const MANIFEST = {
  name: "imaginary",
  version: "1.0.0",
  dependencies: { "@scope/needed": "1.0.0" },
  imports: { "#types": { types: "./types.d.ts", default: "elsewhere" } },
};

const broken = (files: Record<string, string>) =>
  brokenImports({ manifest: MANIFEST, files: new Map(Object.entries(files)) });

it("follows imports to files, dependencies, Node and the package itself", () => {
  expect(
    broken({
      "index.js": `import "./part.js"; import "@scope/needed/deep.js"; import "node:fs"; import "imaginary";`,
      "index.d.ts": `export * from "./part.ts"; import type { A } from "#types";`,
      "part.js": "",
      "part.d.ts": "",
      "types.d.ts": "",
    }),
  ).toEqual([]);
});

it("finds a package that only its developers have", () => {
  expect(broken({ "bin/imaginary.mjs": `const { bold } = await import("picocolors");` })).toEqual([
    "bin/imaginary.mjs imports picocolors, which is not among its `dependencies`: nobody but us has it.",
  ]);
});

it("finds files that are missing, for code and for declarations", () => {
  expect(
    broken({
      "index.js": `import "./part.js"; import "#types";`,
      "index.d.ts": `import "./part.js";`,
      "part.d.ts": "",
      "types.d.ts": "",
    }),
  ).toEqual([
    "index.js imports ./part.js, which is not in the package.",
    "index.js imports #types, which its `imports` do not lead anywhere.",
  ]);
});

it("is not taken in by examples in comments and strings", () => {
  expect(
    broken({ "index.js": `// import "nowhere";\nexport const a = 'import "nowhere"';` }),
  ).toEqual([]);
});
