import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./places.ts";

/** Where what people would use instead is installed: on no other machine than one that measures. */
export const PEERS = inRepository("scripts/bench/peers");

/** Installs the peers as their lockfile says, once. */
export function installPeers() {
  const installed = join(PEERS, "node_modules/.package-lock.json");
  const lock = join(PEERS, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error("Installing what is measured beside ours …");
  const { status } = spawnSync("npm", ["ci"], {
    cwd: PEERS,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ci failed in ${PEERS}.`);
}

/** What a package exports that is installed there, of the shape that the caller knows it to have. */
export async function importPeer<Exports>(name: string): Promise<Exports> {
  const { load } = await import("./peers/load.ts");
  return await load<Exports>(name);
}

export function versionOfPeer(name: string) {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8"),
  );
  return version;
}
