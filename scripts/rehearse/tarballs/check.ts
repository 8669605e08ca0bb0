import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { demandNone } from "../failure.ts";
import { entryPoints } from "./entry-points.ts";
import { missingFiles, strayFiles } from "./files.ts";
import { brokenImports } from "./imports.ts";
import { sourceMapProblems } from "./source-maps.ts";
import type { Published } from "../publish.ts";
import type { Manifest } from "../../release/workspaces.ts";

const { href: THREAD } = new URL("types-worker.ts", import.meta.url);
// A thread does not inherit what reads TypeScript in Node 20.
const START = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))})
  .then(({ tsImport }) => tsImport(${JSON.stringify(THREAD)}, ${JSON.stringify(import.meta.url)}));`;

/** Checks a package as the registry hands it out. */
export async function checkTarball(published: Published, machinePaths: readonly string[]) {
  const { manifest, files, tarball } = published;
  const subpaths = entryPoints(manifest.exports, [...files.keys()]).map(({ subpath }) => subpath);
  demandNone(`The package ${manifest.name} is not fit to be published.`, [
    ...missingFiles(published),
    ...strayFiles(published, machinePaths),
    ...brokenImports(published),
    ...sourceMapProblems(published),
    ...(await lint(tarball, manifest)).map((message) => `publint: ${message}`),
    ...(await typeProblemsOf(tarball, subpaths, manifest)).map((message) => `Types: ${message}`),
  ]);
  const kilobytes = Math.round(tarball.length / 1024);
  return `${files.size} files, ${kilobytes} KB packed, ${subpaths.length} entry points`;
}

async function lint(tarball: Uint8Array, manifest: Manifest) {
  const { messages } = await publint({
    pack: { tarball: new Uint8Array(tarball).buffer },
    level: "suggestion",
    strict: true,
  });
  return messages.map(
    (message) => formatMessage(message, { ...manifest }, { color: false }) ?? message.code,
  );
}

async function typeProblemsOf(
  tarball: Uint8Array,
  subpaths: readonly string[],
  { main }: Manifest,
): Promise<readonly string[]> {
  // A command alone has no types.
  if (subpaths.length === 0) return [];
  const worker = new Worker(START, {
    eval: true,
    workerData: { tarball, subpaths, forms: main === undefined ? "modules" : "both" },
  });
  const [problems] = await once(worker, "message");
  return problems;
}
