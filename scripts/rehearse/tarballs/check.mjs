import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { demandNone } from "../failure.mjs";
import { entryPoints } from "./entry-points.mjs";
import { missingFiles, strayFiles } from "./files.mjs";
import { brokenImports } from "./imports.mjs";
import { sourceMapProblems } from "./source-maps.mjs";

/**
 * Checks a package as the registry hands it out.
 * @param {import("../publish.mjs").Published} published
 * @param {readonly string[]} machinePaths
 */
export async function checkTarball(published, machinePaths) {
  const { manifest, files, tarball } = published;
  const subpaths = entryPoints(manifest.exports, [...files.keys()]).map(({ subpath }) => subpath);
  demandNone(`The package ${manifest.name} is not fit to be published.`, [
    ...missingFiles(published),
    ...strayFiles(published, machinePaths),
    ...brokenImports(published),
    ...sourceMapProblems(published),
    ...(await lint(tarball, manifest)).map((message) => `publint: ${message}`),
    ...(await typeProblemsOf(tarball, subpaths)).map((message) => `Types: ${message}`),
  ]);
  const kilobytes = Math.round(tarball.length / 1024);
  return `${files.size} files, ${kilobytes} KB packed, ${subpaths.length} entry points`;
}

/**
 * @param {Uint8Array} tarball
 * @param {import("../workspaces.mjs").Manifest} manifest
 */
async function lint(tarball, manifest) {
  const { messages } = await publint({
    pack: { tarball: new Uint8Array(tarball).buffer },
    level: "suggestion",
    strict: true,
  });
  return messages.map(
    (message) => formatMessage(message, { ...manifest }, { color: false }) ?? message.code,
  );
}

/**
 * @param {Uint8Array} tarball
 * @param {readonly string[]} subpaths
 * @returns {Promise<readonly string[]>}
 */
async function typeProblemsOf(tarball, subpaths) {
  // A command alone has no types.
  if (subpaths.length === 0) return [];
  const worker = new Worker(new URL("types-worker.mjs", import.meta.url), {
    workerData: { tarball, subpaths },
  });
  const [problems] = await once(worker, "message");
  return problems;
}
