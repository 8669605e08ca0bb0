import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const DIST = new URL("../dist/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, DIST), "utf8");

it("carries the licence of each package that is bundled into it", () => {
  const maps = readdirSync(DIST).filter((name) => name.endsWith(".map"));
  const sources = maps.flatMap((name) => {
    const map: { sources: readonly string[] } = JSON.parse(read(name));
    return map.sources;
  });
  const bundled = sources.flatMap(
    (source) => /node_modules\/(?!@wirecode\/)((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
  );
  const named = Array.from(read("THIRD-PARTY-NOTICES.txt").matchAll(/^---\n(\S+) /gm), (m) => m[1]);
  expect(bundled).toContain("picocolors");
  expect(new Set(named)).toEqual(new Set(bundled));
});
