import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./places.mjs";

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

/**
 * @param {string} name a package
 * @returns {Promise<any>} what it exports
 */
export async function importPeer(name) {
  const { load } = await import("./peers/load.mjs");
  return await load(name);
}

/** @param {string} name */
export function versionOfPeer(name) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(
    readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8"),
  );
  return version;
}
