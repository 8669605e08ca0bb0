import type { Run } from "./types.ts";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { generate, type Generation } from "./generator.ts";

/**
 * Has the generator follow edits of the data, and write what pages are made of.
 *
 * @param onEnd called when it has ended by itself
 * @returns after the first run
 */
export async function watchData(
  out: string,
  generation: Generation,
  onRun: (run: Run) => void,
  onEnd: (code: number) => void,
) {
  let child = start();
  let restored: Promise<void> | undefined;
  await firstRun();
  return {
    /** Has everything written once more if it has vanished. */
    async restore() {
      if (existsSync(join(out, "site.json"))) return;
      restored ??= restart().finally(() => (restored = undefined));
      await restored;
    },
    end: () => child.kill(),
  };

  function start() {
    const started = generate("json", out, generation, "--watch", "--format", "json");
    const lines = createInterface({ input: started.stdout });
    lines.on("line", (line) => onRun(JSON.parse(line)));
    started.once("exit", (code) => started === child && onEnd(code ?? 1));
    return Object.assign(started, { lines });
  }

  async function firstRun() {
    await once(child.lines, "line");
  }

  async function restart() {
    const before = child;
    child = start();
    before.kill();
    await firstRun();
  }
}
