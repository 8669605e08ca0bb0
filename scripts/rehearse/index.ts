// The release, rehearsed on this machine: a copy of the repository is versioned, built and published to a
// registry of its own, and what the registry hands out is checked and used as consumers use it.
import { homedir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { consume } from "./consumers/index.ts";
import { copyRepository } from "./copy.ts";
import { foreignDependencies } from "./dependencies.ts";
import { demandNone } from "./failure.ts";
import { pack, publish } from "./publish.ts";
import { startRegistry } from "./registry.ts";
import { all, explain, step } from "./report.ts";
import { run } from "./run.ts";
import { seed } from "./seed.ts";
import { checkTarball } from "./tarballs/check.ts";
import { raiseVersions } from "./version.ts";
import { publishedWorkspaces } from "../release/workspaces.ts";
import { openWorkshop } from "./workshop.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const started = performance.now();
const workshop = openWorkshop();
const { folder, env } = workshop;
const copy = join(folder, "repository");

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    workshop.close();
    console.error("\nStopped, and nothing is left behind.");
    process.exit(130);
  });
}

try {
  const before = await statusOf();
  await rehearse();
  await step({
    name: "work tree",
    meaning: "none, but a rehearsal must leave no trace.",
    work: async () => {
      const after = await statusOf();
      const changed = [
        ...after.filter((line) => !before.includes(line)),
        ...before.filter((line) => !after.includes(line)),
      ];
      demandNone("Files changed meanwhile, as `git status` tells them:", changed);
    },
    tell: () => "as it was",
  });
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  workshop.close();
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  process.exitCode === 1
    ? `\nThe release would not have been right (${seconds} s).`
    : `\nThe release is ready: rehearsed in ${seconds} s, nothing left behind.`,
);

/** What `git status` says of the work tree, line by line. */
async function statusOf() {
  const args = ["status", "--porcelain", "--untracked-files=all"];
  const { stdout } = await run("git", args, { cwd: ROOT, env });
  return stdout.split("\n").filter((line) => line !== "");
}

async function rehearse() {
  const origin = await step({
    name: "registry",
    meaning: "none, the rehearsal could not begin.",
    work: () => startRegistry(workshop),
  });
  await step({
    name: "copy",
    meaning: "none, the rehearsal could not begin.",
    work: () => copyRepository(ROOT, copy, env),
    tell: () => "the work tree as it is, without what is built",
  });
  await step({
    name: "version",
    meaning: "there would be no new version, or one whose lockfile `npm ci` refuses.",
    work: () => raiseVersions(copy, workshop),
  });
  await all([
    step({
      name: "pack",
      meaning: "a fresh clone does not build, so nothing could be published.",
      work: () => pack(copy, env),
      tell: () => "built from nothing, as in a fresh clone",
    }),
    step({
      name: "seed",
      meaning: "none, the rehearsal could not bring along the packages of others.",
      work: () => seed(foreignDependencies(ROOT, publishedWorkspaces(ROOT)), origin, workshop),
      tell: () => "the packages of others that ours depend on",
    }),
  ]);
  const published = await step({
    name: "publish",
    meaning: "the new version would not be there, or only a part of its packages.",
    work: () => publish(copy, env, origin),
    tell: (packages) =>
      packages.map(({ manifest }) => `${manifest.name}@${manifest.version}`).join(", "),
  });
  const machinePaths = [ROOT, folder, homedir() + sep];
  await all([
    ...published.map((one) =>
      step({
        name: `tarball of ${one.manifest.name.split("/").at(-1)}`,
        meaning: "what they install is broken in some of the places where it has to work.",
        work: () => checkTarball(one, machinePaths),
      }),
    ),
    ...published.map((one) => consume(ROOT, workshop, one)),
  ]);
}
