// Checks what npm does not: that all that the lockfile holds can be verified and comes from no host of its own, and that
// our packages run nothing where they are installed. Needs no network.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isInstalled, unverifiable } from "./integrity.ts";
import { ownScripts, type Manifest } from "./own-scripts.ts";
import type { Lockfile } from "./lockfile.ts";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

const lockfile: Lockfile = JSON.parse(readFileSync(join(REPOSITORY, "package-lock.json"), "utf8"));
const folders = Object.keys(lockfile.packages).filter((folder) => !isInstalled(folder));
const manifests: Record<string, Manifest> = Object.fromEntries(
  folders.map((folder) => [
    folder,
    JSON.parse(readFileSync(join(REPOSITORY, folder, "package.json"), "utf8")),
  ]),
);

const findings = [
  {
    problems: unverifiable(lockfile),
    title: "The lockfile holds what cannot be verified",
    help: "Take package-lock.json as it was before (git checkout HEAD -- package-lock.json) and run npm install with the .npmrc of this repository.",
  },
  {
    problems: ownScripts(manifests),
    title: "Something would run at installation",
    help: "Installing anything of ours runs nothing: see SECURITY.md.",
  },
].filter(({ problems }) => problems.length > 0);

for (const { title, problems, help } of findings) {
  console.error(`${title}:\n${problems.map((one) => `  ${one}`).join("\n")}\n${help}\n`);
}
if (findings.length > 0) process.exitCode = 1;
else console.log(`The lockfile is fine: ${Object.keys(lockfile.packages).length} packages.`);
