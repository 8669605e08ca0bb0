import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { runNpm } from "./run.mjs";
import { manifestOf } from "./workspaces.mjs";

/** @typedef {{ filename: string; name: string; version: string; integrity: string; shasum: string }} Packed */

/**
 * Puts packages of others into the registry, packed from where they are installed, so that consumers get
 * what `package-lock.json` pins and no network is needed.
 * @param {readonly string[]} folders
 * @param {string} origin
 * @param {import("./workshop.mjs").Workshop} workshop
 */
export async function seed(folders, origin, workshop) {
  if (folders.length === 0) return;
  const cwd = workshop.room("seeds");
  const { stdout } = await runNpm("npm", ["pack", "--json", "--ignore-scripts", ...folders], {
    cwd,
    env: workshop.env,
  });
  /** @type {readonly Packed[]} */
  const packed = JSON.parse(stdout);
  for (const [index, one] of packed.entries()) {
    await put(one, manifestOf(folders[index] ?? ""), readFileSync(join(cwd, one.filename)), origin);
  }
}

/**
 * What `npm publish` sends.
 * @param {Packed} packed
 * @param {import("./workspaces.mjs").Manifest} manifest
 * @param {Buffer} tarball
 * @param {string} origin
 */
async function put({ filename, name, version, integrity, shasum }, manifest, tarball, origin) {
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
