import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** The rooms from the ground up, as the README lists them: none imports one above it. */
const ROOMS = [
  "html",
  "releases",
  "content",
  "comparison",
  "search",
  "guides",
  "frame",
  "machines",
  "pages",
  "files",
];

/** Folders that no code imports from, and what tests share. */
const BESIDE = ["assets", "styles", "testing"];

const SOURCE = dirname(fileURLToPath(import.meta.url));

it.each(ROOMS.map((room, floor) => [room, ROOMS.slice(floor + 1)] as const))(
  "%s imports from no room above it, types as well",
  (room, above) => {
    const files = readdirSync(join(SOURCE, room), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    expect(files).not.toEqual([]);
    const upwards = files.flatMap((file) => {
      const text = readFileSync(join(SOURCE, room, file), "utf8");
      return [...text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)]
        .map(([, path = ""]) => normalize(join(room, dirname(file), path)))
        .filter((path) => above.some((one) => path.split(sep)[0] === one));
    });
    expect(upwards).toEqual([]);
  },
);

it("has a floor for every room", () => {
  const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...ROOMS, ...BESIDE].toSorted());
});
