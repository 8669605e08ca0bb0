import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";

/**
 * Finds what points upwards in the source of a package, types as well.
 * @param source - The folder that holds the rooms.
 * @param rooms - The rooms from the ground up: folders, and files beside them. What is not listed is the roof, which no
 * room may import.
 * @returns Each import of a room above its own, such as `print/lines.ts: pages/help.ts`. Tests may import anything.
 */
export function upwardImports(source: string, rooms: readonly string[]): readonly string[] {
  return rooms.flatMap((room, floor) => {
    const permitted = new Set(rooms.slice(0, floor + 1));
    return filesOf(source, room).flatMap((file) =>
      importsOf(readFileSync(join(source, file), "utf8"))
        .map((path) => posix.join(posix.dirname(file), path))
        .filter((path) => !permitted.has(path.split("/")[0] ?? ""))
        .map((path) => `${file}: ${path}`),
    );
  });
}

/** The folders in the source of a package. */
export function foldersIn(source: string): readonly string[] {
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
