import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");

it("carries the licence of each package that is bundled into it", () => {
  const { sources }: { sources: readonly string[] } = JSON.parse(read("main.js.map"));
  const bundled = sources.flatMap(
    (source) => /node_modules\/(?!@wirecode\/)((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
  );
  const named = Array.from(read("THIRD-PARTY-NOTICES.txt").matchAll(/^---\n(\S+) /gm), (m) => m[1]);
  expect(bundled).toContain("picocolors");
  expect(new Set(named)).toEqual(new Set(bundled));
});
