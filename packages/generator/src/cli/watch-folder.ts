import { existsSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Io } from "./io.ts";

const QUIET = 10;
const RETRY = 300;

/**
 * Runs something now and after each change in a folder, until interrupted.
 *
 * Each folder has a watcher of its own, set up anew after each run: recursive watching loses folders that come and go
 * on some systems. Changes that follow one another closely make one run.
 */
export async function watchFolder(
  root: string,
  run: () => Promise<unknown>,
  { err, interrupted }: Io,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let changed: (() => void) | undefined;
  const onChange = () => changed?.();
  interrupted.addEventListener("abort", onChange);
  try {
    while (!interrupted.aborted) {
      const change = new Promise<void>((resolve) => {
        changed = resolve;
      });
      reconcile(watchers, root, onChange);
      await run();
      if (interrupted.aborted) break;
      reconcile(watchers, root, onChange);
      err(`Watching ${root}; ctrl-C ends it.\n`);
      await (watchers.size === 0 ? appearance(root, interrupted) : change);
      await setTimeout(QUIET);
    }
  } finally {
    interrupted.removeEventListener("abort", onChange);
    for (const watcher of watchers.values()) watcher.close();
  }
}

/** Nothing can be watched while the folder itself is gone. */
async function appearance(root: string, interrupted: AbortSignal): Promise<void> {
  while (!interrupted.aborted && !existsSync(root)) await setTimeout(RETRY);
}

function reconcile(watchers: Map<string, FSWatcher>, root: string, onChange: () => void): void {
  const present = new Set(foldersBelow(root));
  for (const [folder, watcher] of watchers) {
    if (present.has(folder)) continue;
    watcher.close();
    watchers.delete(folder);
  }
  for (const folder of present) {
    if (watchers.has(folder)) continue;
    try {
      const watcher = watch(folder, onChange);
      watcher.on("error", onChange);
      watchers.set(folder, watcher);
    } catch {
      // The folder went away in between: its parent's watcher has noticed.
    }
  }
}

function foldersBelow(folder: string, depth = 0): readonly string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    return [
      folder,
      ...(depth < 3
        ? inner.flatMap(({ name }) => foldersBelow(join(folder, name), depth + 1))
        : []),
    ];
  } catch {
    return [];
  }
}
