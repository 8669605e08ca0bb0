import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUNDLERS } from "./bundlers.mjs";

/** @import { Case } from "./cases.mjs" */

/**
 * @typedef {Readonly<Record<string, number | undefined>>} Bytes By bundler, minified and gzipped; nothing where a
 *   bundler cannot.
 */
/** @typedef {Case & { readonly bytes: Bytes }} Measured */

/**
 * Bundles each program with each bundler.
 *
 * @param {readonly Case[]} cases
 * @param {string} root the folder from whose node_modules the programs import
 * @returns {Promise<readonly Measured[]>}
 */
export async function measure(cases, root) {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "size-"));
  try {
    const measured = [];
    for (const [index, one] of cases.entries()) {
      const file = join(folder, `${index}.mjs`);
      writeFileSync(file, one.code);
      measured.push({ ...one, bytes: await bundled(file, one.platform ?? "browser") });
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @param {"browser" | "node"} platform */
async function bundled(file, platform) {
  /** @type {Record<string, number | undefined>} */
  const bytes = {};
  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    const text = await bundle(file, platform);
    bytes[name] = text === undefined ? undefined : gzipSync(text, { level: 9 }).length;
  }
  return bytes;
}
