import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { problemOf } from "./problem.js";

/** @import { Problem } from "./types.d.ts" */

const ROLLDOWN = fileURLToPath(
  new URL("bin/cli.mjs", import.meta.resolve("rolldown/package.json")),
);

/**
 * Bundles what runs in the browser.
 *
 * @returns {Promise<Problem[]>} what keeps it from being bundled
 */
export async function bundle() {
  const child = spawn(process.execPath, [ROLLDOWN, "-c", "--logLevel", "silent"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (told += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code === 0) return [];
  process.stderr.write(told);
  return [problemOf("packages/docs/client", "rolldown", told.trim())];
}
