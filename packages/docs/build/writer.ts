import type { MadeFile, Write } from "./types.ts";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes files into a folder and remembers which. What lies there with the same content already is left alone: that takes
 * a fraction of the time of writing it again.
 */
export function writer(folder: string): {
  readonly write: Write;
  readonly files: readonly MadeFile[];
} {
  const files: MadeFile[] = [];
  const parents = new Set();
  return { write, files };

  function write(...[path, kind, content]: Parameters<Write>) {
    files.push({ path, kind });
    const file = join(folder, path);
    if (holds(file, content)) return;
    const parent = dirname(file);
    if (!parents.has(parent)) mkdirSync(parent, { recursive: true });
    parents.add(parent);
    writeFileSync(file, content);
  }
}

function holds(file: string, content: string | Uint8Array) {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === Buffer.byteLength(content) && readFileSync(file).equals(Buffer.from(content));
}
