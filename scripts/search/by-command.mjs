import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { targetOf } from "./target.mjs";

/** @import { Found, Match, Row } from "./types.d.ts" */

const COMMAND = fileURLToPath(new URL("../../packages/cli/bin/wirecode.cjs", import.meta.url));

/**
 * What the command finds.
 *
 * @param {Row} row
 * @returns {Promise<Found>}
 */
export async function byCommand({ locale, query }) {
  const args = [COMMAND, "search", "--json", "--locale", locale, "--", query];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let json = "";
  for await (const part of child.stdout.setEncoding("utf8")) json += part;
  /** @type {readonly Match[]} */
  const matches = JSON.parse(json);
  return matches.map(targetOf);
}
