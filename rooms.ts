import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/**
 * Tests that no import in the source of a package points upwards, types as well. Tests may import anything.
 * @param test - The address of the test that calls this, beside the rooms.
 * @param rooms - The rooms from the ground up: folders, and files beside them. What is not listed is the roof, which no
 * room may import.
 * @param beside - Folders that no room imports from.
 */
export function testRooms(
  test: string,
  rooms: readonly string[],
  beside: readonly string[] = [],
): void {
  const source = dirname(fileURLToPath(test));

  it("imports only what lies below, types as well", () => {
    expect(upwardImports(source, rooms)).toEqual([]);
    // Upside down everything points upwards: imports have been found at all.
    expect(upwardImports(source, rooms.toReversed())).not.toEqual([]);
  });

  it("has a floor for every room", () => {
    const folders = rooms.filter((room) => !room.endsWith(".ts"));
    expect(foldersIn(source).toSorted()).toEqual([...folders, ...beside].toSorted());
  });
}

/** What a package says of itself, and what the generator wrote for it, lies below all of its rooms. */
const BELOW = /^\.\.\/(?:package\.json$|generated\/)/;

/** Each import of a room above its own, such as `print/lines.ts: pages/help.ts`. */
function upwardImports(source: string, rooms: readonly string[]): readonly string[] {
  return rooms.flatMap((room, floor) => {
    const permitted = new Set(rooms.slice(0, floor + 1));
    return filesOf(source, room).flatMap((file) =>
      importsOf(readFileSync(join(source, file), "utf8"))
        .map((path) => posix.join(posix.dirname(file), path))
        .filter((path) => !BELOW.test(path) && !permitted.has(path.split("/")[0] ?? ""))
        .map((path) => `${file}: ${path}`),
    );
  });
}

function foldersIn(source: string): readonly string[] {
  const entries = readdirSync(source, { withFileTypes: true });
  return entries.filter((one) => one.isDirectory()).map(({ name }) => name);
}

function filesOf(source: string, room: string): readonly string[] {
  if (statSync(join(source, room)).isFile()) return [room];
  return readdirSync(join(source, room), { recursive: true, encoding: "utf8" })
    .map((file) => posix.join(room, file.replaceAll(sep, "/")))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import\(?) ?"(\.[^"]+)"/g)].map(([, path = ""]) => path);
}
