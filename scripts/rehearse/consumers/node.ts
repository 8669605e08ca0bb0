import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demandNone } from "../failure.ts";
import { run } from "../run.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

/**
 * Uses a package in Node, as an ES module and in CommonJS, and imports everything that it exports.
 * @param folder whose programs use it
 * @param room where it is installed
 * @param entries such as `@wirecode/core/http`
 */
export async function consumeInNode(
  folder: string,
  room: string,
  entries: readonly string[],
  env: NodeJS.ProcessEnv,
) {
  const cwd = join(room, "node");
  cpSync(join(FIXTURES, folder, "node"), cwd, { recursive: true });
  cpSync(join(FIXTURES, "every.mjs"), join(cwd, "every.mjs"));
  const node = (...args: string[]) => run(process.execPath, args, { cwd, env });
  const programs = readdirSync(join(FIXTURES, folder, "node"));
  for (const program of programs.filter((name) => /\.[cm]js$/.test(name))) await node(program);
  const { stdout } = await node("every.mjs", ...entries);
  const empty = stdout.split("\n").filter((name) => name !== "");
  demandNone("Entry points give nothing.", empty);
  return `import and require of ${entries.length} entry points, Node ${process.versions.node}`;
}
