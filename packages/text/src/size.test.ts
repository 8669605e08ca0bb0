import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../generated/text", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".json"),
);

it("has every kind of words in every language", () => {
  const kinds = (tag: string) =>
    files.filter((name) => name.startsWith(`${tag}/`)).map((name) => name.slice(tag.length + 1));
  const tags = [...new Set(files.map((name) => name.split("/")[0] ?? ""))];
  for (const tag of tags.filter((name) => !name.endsWith(".json")))
    expect(kinds(tag).toSorted()).toEqual(kinds("en").toSorted());
});

it("takes no more room than a program can spare for it", () => {
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes).toBeLessThan(12_000_000);
});
