import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files as plainly as can be, and says how many seconds that took, by the clock and of processor time. */
export function writePlainly(
  folder: string,
  files: readonly { readonly path: string; readonly content: string }[],
) {
  const started = performance.now();
  const before = process.cpuUsage();
  const made = new Set();
  for (const { path, content } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
}
