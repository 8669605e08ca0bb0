import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Where files lie until all of them are there. */
export const STAGING = ".wirecode-unfinished";

/** Files on their way into a folder. */
export interface Staging {
  put(path: string, content: string): void;
  /** Moves everything to its place. */
  settle(): void;
  abandon(): void;
}

/**
 * Gathers files within an output folder, out of sight, so that a run that fails half-way has changed nothing, and so that
 * each of them appears under its name whole. What an interrupted run left there is thrown away.
 * @param begin - Called before the first file, to make sure that the folder is there and marked.
 */
export function openStaging(outDir: string, begin: () => void): Staging {
  const folder = join(outDir, STAGING);
  const made = new Set<string>();
  const makeFolder = (path: string) => {
    if (made.has(path)) return;
    if (made.size === 0) begin();
    mkdirSync(path, { recursive: true });
    made.add(path);
  };
  const abandon = () => rmSync(folder, { recursive: true, force: true });
  if (existsSync(folder)) abandon();
  return {
    put(path, content) {
      const target = `${folder}/${path}`;
      makeFolder(target.slice(0, target.lastIndexOf("/")));
      writeFileSync(target, content);
    },
    settle() {
      if (made.size > 0) moveInto(folder, outDir);
    },
    abandon,
  };
}

function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!entry.isDirectory()) renameSync(source, target);
    else if (existsSync(target) || !moveWhole(source, target)) moveInto(source, target);
  }
  rmdirSync(from);
}

/** One rename moves a folder that is new, however many files it holds; Windows refuses while anything reads in it. */
function moveWhole(source: string, target: string): boolean {
  try {
    renameSync(source, target);
    return true;
  } catch {
    mkdirSync(target);
    return false;
  }
}
