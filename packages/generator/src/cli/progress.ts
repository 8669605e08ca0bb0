import { setImmediate } from "node:timers/promises";
import { visible } from "@wirecode/model";
import type { Io } from "./io.ts";

const PATIENCE = 500;
const PAUSE = 80;

/** Says on a terminal how far a long run is, and lets ctrl-C through between two files. */
export interface Progress {
  /** @returns what to wait for now and then; nothing after most files, since waiting takes longer than making one. */
  step(target: string, path: string, done: number): Promise<void> | undefined;
  close(): void;
}

/** Starts watching a run; short ones and those in a pipe stay quiet. */
export function openProgress({ terminal, err }: Io): Progress {
  const started = performance.now();
  let [last, shown] = [started, false];
  return {
    step(target, path, done) {
      const now = performance.now();
      if (now - last < PAUSE) return undefined;
      last = now;
      if (terminal && now - started > PATIENCE) {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
        err(`\r\u001B[K${visible(`${target}: ${folder}`)} (${done} files)`);
        shown = true;
      }
      return setImmediate();
    },
    close() {
      if (shown) err("\r\u001B[K");
    },
  };
}
