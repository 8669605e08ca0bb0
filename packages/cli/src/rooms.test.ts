import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** The rooms from the ground up: none imports one above it. What stands beside them, `run.ts` and the like, is the roof. */
const ROOMS = [
  "trouble",
  "print",
  "terminal",
  "library",
  "argv",
  "completion",
  "pages",
  "commands",
];

const SOURCE = dirname(fileURLToPath(import.meta.url));

it.each(ROOMS.map((room, floor) => [room, ROOMS.slice(0, floor + 1)] as const))(
  "%s imports only what lies below it, types as well",
  (room, permitted) => {
    const files = readdirSync(join(SOURCE, room)).filter((file) => !file.endsWith(".test.ts"));
    expect(files).not.toEqual([]);
    const imports = files.flatMap((file) => {
      const text = readFileSync(join(SOURCE, room, file), "utf8");
      return [...text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)].map(([, path = ""]) =>
        normalize(join(room, path)),
      );
    });
    const rooms = new Set(imports.map((path) => path.split(sep)[0]));
    expect([...rooms].filter((one) => !permitted.some((each) => each === one))).toEqual([]);
  },
);

it("has a floor for every room", () => {
  const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...ROOMS, "testing"].toSorted());
});
