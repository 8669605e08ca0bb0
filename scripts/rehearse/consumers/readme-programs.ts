import { join } from "node:path";
import { run } from "../run.ts";

/** What examples take for granted, such as a reply that has been received. */
const AROUND = "data:text/javascript,globalThis.received = 551;";

/**
 * Runs the examples of a README, so that none of them shows what does not work.
 * @param root where TypeScript is installed
 * @param cwd where the examples are, with what they import
 * @param names of their files
 */
export async function runReadmeExamples(
  root: string,
  cwd: string,
  names: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (names.length === 0) return;
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options =
    "--module nodenext --target es2022 --skipLibCheck --resolveJsonModule --rootDir . --outDir run";
  await run(process.execPath, [tsc, "--ignoreConfig", ...options.split(" "), ...names], {
    cwd,
    env,
  });
  for (const name of names) {
    const program = join("run", name.replace(/\.ts$/, ".js"));
    await run(process.execPath, ["--import", AROUND, program], { cwd, env });
  }
}
