import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUNDLERS } from "./bundlers.ts";
import type { Case } from "./cases.ts";

/** By bundler, minified and gzipped; nothing where a bundler cannot. */
export type Bytes = Readonly<Record<string, number | undefined>>;

export type Measured = Case & { readonly bytes: Bytes };

/**
 * Bundles each program with each bundler.
 *
 * @param root the folder from whose node_modules the programs import
 */
export async function measure(cases: readonly Case[], root: string): Promise<readonly Measured[]> {
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

async function bundled(file: string, platform: "browser" | "node") {
  const bytes: Record<string, number | undefined> = {};
  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    const text = await bundle(file, platform);
    bytes[name] = text === undefined ? undefined : gzipSync(text, { level: 9 }).length;
  }
  return bytes;
}
