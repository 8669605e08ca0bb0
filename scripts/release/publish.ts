// Publishes what `release/` holds and npm lacks: `npm run release:publish`. Where it runs, nothing is installed and nothing
// is built: it needs Node and npm alone, and runs nothing that a tarball holds.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Failure } from "../version/failure.ts";
import { ROOT } from "../version/packages.ts";
import { runNpm } from "../version/run.ts";
import { objections } from "./judge.ts";
import { readPacked } from "./packed.ts";
import { publishedVersions } from "./registry.ts";
import { publishedWorkspaces, type Manifest } from "./workspaces.ts";

const FOLDER = join(ROOT, "release");

try {
  const packages = readPacked(FOLDER);
  const expected = publishedWorkspaces(ROOT).map(({ manifest }) => manifest);
  const opened = packages.map(({ tarball }) => ({ tarball, ...open(tarball) }));
  const problems = opened.flatMap(({ manifest, files }) => objections(manifest, files, expected));
  if (problems.length > 0) throw new Failure(`Nothing was published.\n${problems.join("\n")}`);
  for (const { tarball, manifest } of opened) await publish(tarball, manifest);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What a tarball itself says: what came beside it is the word of whoever built it. */
function open(tarball: string): { readonly manifest: Manifest; readonly files: readonly string[] } {
  return {
    manifest: JSON.parse(tar("-xOf", tarball, "package/package.json")),
    files: tar("-tf", tarball).split(/\r?\n/),
  };
}

function tar(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("tar", args, { cwd: FOLDER, encoding: "utf8" });
  if (status !== 0) throw new Failure(`tar ${args.join(" ")} failed. ${stderr}`);
  return stdout;
}

async function publish(tarball: string, { name, version }: Manifest) {
  if ((await publishedVersions(name)).includes(version)) {
    console.log(`${name}@${version} is published already.`);
    return;
  }
  // `1.0.0-next.2` is not what people get who ask for no version.
  const tag = /-(?<tag>[a-z]+)/.exec(version)?.groups?.["tag"] ?? "latest";
  const options = ["--access", "public", "--tag", tag, "--ignore-scripts"];
  runNpm(["publish", `./release/${tarball}`, ...options]);
  console.log(`${name}@${version} is published.`);
}
