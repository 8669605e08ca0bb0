import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.ts";
import { runNpm } from "./run.ts";
import { manifestOf, type Manifest } from "../release/workspaces.ts";
import type { Workshop } from "./workshop.ts";

interface Packed {
  readonly filename: string;
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly shasum: string;
}

/**
 * Puts packages of others into the registry, packed from where they are installed, so that consumers get
 * what `package-lock.json` pins and no network is needed.
 */
export async function seed(folders: readonly string[], origin: string, workshop: Workshop) {
  if (folders.length === 0) return;
  const cwd = workshop.room("seeds");
  const { stdout } = await runNpm("npm", ["pack", "--json", "--ignore-scripts", ...folders], {
    cwd,
    env: workshop.env,
  });
  const packed: readonly Packed[] = JSON.parse(stdout);
  for (const [index, one] of packed.entries()) {
    await put(one, manifestOf(folders[index] ?? ""), readFileSync(join(cwd, one.filename)), origin);
  }
}

/** What `npm publish` sends. */
async function put(
  { filename, name, version, integrity, shasum }: Packed,
  manifest: Manifest,
  tarball: Buffer,
  origin: string,
) {
  const dist = { integrity, shasum, tarball: `${origin}/${name}/-/${filename}` };
  const response = await fetch(`${origin}/${encodeURIComponent(name)}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      _id: name,
      name,
      "dist-tags": { latest: version },
      versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
      _attachments: {
        [filename]: {
          content_type: "application/octet-stream",
          data: tarball.toString("base64"),
          length: tarball.length,
        },
      },
    }),
  });
  if (!response.ok) {
    throw new Failure(`The registry refused ${name}@${version}.`, {
      output: await response.text(),
    });
  }
}
