import type { View } from "../print/line.ts";
import { openProgress, type Progress } from "./progress.ts";
import type { Output, Surroundings } from "./surroundings.ts";
import { laidOut, type Tongue } from "./write.ts";

/** Where a command answers that answers while it reads. */
export interface Outlet {
  /** Writes for people; waits while whoever reads it is slower. */
  readonly say: (views: readonly View[]) => Promise<void>;
  /** Writes each value as a line of JSON. */
  readonly tell: (values: readonly unknown[]) => Promise<void>;
  /** Says what went wrong. */
  readonly object: (view: View) => void;
  readonly progress: Progress;
}

/** Opens it. Nothing is written before something is said. */
export function openOutlet(
  { stdout, stderr, env }: Surroundings,
  tongue: Tongue,
  plain: boolean,
): Outlet {
  const progress = openProgress(stderr, env);
  const manner = { env, plain };
  const write = async (text: string): Promise<void> => {
    if (text === "") return;
    progress.clear();
    if (stdout.write(text) === false) await drained(stdout);
  };
  return {
    say: (views) => write(views.map((view) => laidOut(view, stdout, tongue, manner)).join("")),
    tell: (values) => write(values.map((value) => `${JSON.stringify(value)}\n`).join("")),
    object(view) {
      progress.clear();
      stderr.write(laidOut(view, stderr, tongue, manner));
    },
    progress,
  };
}

function drained(stream: Output): Promise<void> {
  return new Promise((resolve) => {
    if (stream.once) stream.once("drain", resolve);
    else resolve();
  });
}
