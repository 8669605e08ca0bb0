import { readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { OutputError } from "../write/output-error.ts";
import type { Io } from "./io.ts";
import { sayLine } from "./say-line.ts";

const QUIET = 10;
const RETRY = 300;
const PATIENCE = 1000;

/**
 * Runs something now and after each change in a folder, until interrupted, and again after a while where it says so.
 *
 * Each folder has a watcher of its own, set up anew after each run: recursive watching loses folders that come and go
 * on some systems. Changes that follow one another closely make one run.
 */
export async function watchFolder(
  root: string,
  run: () => Promise<"done" | "again">,
  io: Io,
): Promise<void> {
  const { interrupted } = io;
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
      const outcome = await run();
      if (interrupted.aborted) break;
      reconcile(watchers, root, onChange);
      if (outcome === "done") sayLine(`Watching ${root}; ctrl-C ends it.`, io);
      if (outcome === "again") await Promise.race([change, setTimeout(PATIENCE)]);
      else await (watchers.size === 0 ? appearance(root, interrupted) : change);
      await setTimeout(QUIET);
    }
  } finally {
    interrupted.removeEventListener("abort", onChange);
    for (const watcher of watchers.values()) watcher.close();
  }
}

/** Nothing can be watched while the folder itself is gone, or cannot be read. */
async function appearance(root: string, interrupted: AbortSignal): Promise<void> {
  while (!interrupted.aborted && foldersBelow(root).length === 0) await setTimeout(RETRY);
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
    } catch (error) {
      if (isExhausted(error)) {
        throw new OutputError(
          `${folder} cannot be watched.`,
          "Close other programs that watch files, or let the system watch more of them.",
        );
      }
      // The folder went away in between: its parent's watcher has noticed.
    }
  }
}

/** Whether the system has no more watchers to give. */
function isExhausted(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && /^(?:ENOSPC|EMFILE)$/.test(String(error.code))
  );
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
