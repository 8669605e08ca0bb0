import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { targetOf, type Targets, type Match } from "./target.ts";
import type { Row } from "./rows.ts";

const COMMAND = fileURLToPath(new URL("../../packages/cli/bin/wirecode.cjs", import.meta.url));

/** What the command finds. */
export async function byCommand({ locale, query }: Row): Promise<Targets> {
  const args = [COMMAND, "search", "--json", "--locale", locale, "--", query];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let json = "";
  for await (const part of child.stdout.setEncoding("utf8")) json += part;
  const matches: readonly Match[] = JSON.parse(json);
  return matches.map(targetOf);
}
