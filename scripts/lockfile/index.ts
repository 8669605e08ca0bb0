// Checks that what the lockfile holds can be verified and comes from no host of its own, and that nothing runs at
// installation that nobody has decided about. Needs no network.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installScripts } from "./install-scripts.ts";
import { unverifiable } from "./integrity.ts";
import { readManifests } from "./manifests.ts";
import type { Lockfile } from "./lockfile.ts";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

const lockfile: Lockfile = JSON.parse(readFileSync(join(REPOSITORY, "package-lock.json"), "utf8"));
const manifests = readManifests(REPOSITORY);

const findings = [
  {
    problems: unverifiable(lockfile),
    title: "The lockfile holds what cannot be verified",
    help: "Take package-lock.json as it was before (git checkout HEAD -- package-lock.json) and run npm install with the .npmrc of this repository.",
  },
  {
    problems: installScripts(lockfile, manifests),
    title: "Something would run at installation",
    help: "Installing anything of ours runs nothing: see SECURITY.md.",
  },
].filter(({ problems }) => problems.length > 0);

for (const { title, problems, help } of findings) {
  console.error(`${title}:\n${problems.map((one) => `  ${one}`).join("\n")}\n${help}\n`);
}
if (findings.length > 0) process.exitCode = 1;
else {
  const count = Object.keys(lockfile.packages).length;
  console.log(
    `The lockfile is fine: ${count} packages for ${Object.keys(manifests).length} package.json files.`,
  );
}
