import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @import { MadeFile, Write } from "./types.d.ts" */

/**
 * Writes files into a folder and remembers which. What lies there with the same content already is left alone: that takes
 * a fraction of the time of writing it again.
 *
 * @param {string} folder
 * @returns {{ readonly write: Write, readonly files: readonly MadeFile[] }}
 */
export function writer(folder) {
  /** @type {MadeFile[]} */
  const files = [];
  const parents = new Set();
  return { write, files };

  /** @type {Write} */
  function write(path, kind, content) {
    files.push({ path, kind });
    const file = join(folder, path);
    if (holds(file, content)) return;
    const parent = dirname(file);
    if (!parents.has(parent)) mkdirSync(parent, { recursive: true });
    parents.add(parent);
    writeFileSync(file, content);
  }
}

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function holds(file, content) {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === Buffer.byteLength(content) && readFileSync(file).equals(Buffer.from(content));
}
