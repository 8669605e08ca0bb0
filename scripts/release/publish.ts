// Publishes what `release/` holds and npm lacks: `npm run release:publish`. Where it runs, nothing is installed and nothing
// is built: it needs Node and npm alone, and runs nothing that a tarball holds.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Failure } from "../version/failure.ts";
import { ROOT } from "../version/packages.ts";
import { runNpm } from "../version/run.ts";
import { objections } from "./judge.ts";
import { readPacked, type Packed } from "./packed.ts";
import { publishedVersions } from "./registry.ts";
import { publishedWorkspaces, type Manifest } from "./workspaces.ts";

const FOLDER = join(ROOT, "release");

try {
  const packages = readPacked(FOLDER);
  const expected = publishedWorkspaces(ROOT).map(({ manifest }) => manifest);
  const problems = packages.flatMap((one) => objections(manifestIn(one), expected));
  if (problems.length > 0) throw new Failure(`Nothing was published.\n${problems.join("\n")}`);
  for (const one of packages) await publish(one);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The package.json within a tarball. */
function manifestIn({ tarball }: Packed): Manifest {
  const { status, stdout, stderr } = spawnSync("tar", ["-xOf", tarball, "package/package.json"], {
    cwd: FOLDER,
    encoding: "utf8",
  });
  if (status !== 0) throw new Failure(`${tarball} cannot be read. ${stderr}`);
  return JSON.parse(stdout);
}

async function publish({ name, version, tarball }: Packed) {
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
