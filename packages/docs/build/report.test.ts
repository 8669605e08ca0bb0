import { expect, it } from "vitest";
import { report } from "./report.ts";

const files = (...kinds: string[]) => kinds.map((kind) => ({ path: "", kind }));

it("counts files by kind over all runs and tells the most memory of any", () => {
  const runs = [
    { files: files("languages"), memory: 90 * 1024 ** 2 },
    {
      files: files("code", ...Array.from({ length: 1200 }, () => "comparison")),
      memory: 200 * 1024 ** 2,
    },
    { files: files("code"), memory: 210 * 1024 ** 2 },
  ];
  expect(report(runs, 3210)).toMatchInlineSnapshot(`
    "Files of the site by kind:
      comparison  1,200
      code            2
      languages       1
      in all      1,203
    Made in 3.2 s by 3 runs of at most 210 MB."
  `);
});
