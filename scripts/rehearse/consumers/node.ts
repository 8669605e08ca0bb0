import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demandNone } from "../failure.ts";
import { run } from "../run.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/node", import.meta.url));

/**
 * Uses core in Node, as an ES module and in CommonJS, and imports everything that it exports.
 * @param room where core is installed
 * @param entries such as `@wirecode/core/http`
 */
export async function consumeInNode(
  room: string,
  entries: readonly string[],
  env: NodeJS.ProcessEnv,
) {
  const cwd = join(room, "node");
  cpSync(FIXTURE, cwd, { recursive: true });
  const node = (...args: string[]) => run(process.execPath, args, { cwd, env });
  await node("module.mjs");
  await node("common.cjs");
  const { stdout } = await node("every.mjs", ...entries);
  const empty = stdout.split("\n").filter((name) => name !== "");
  demandNone("Entry points give nothing.", empty);
  return `import and require of ${entries.length} entry points, Node ${process.versions.node}`;
}
