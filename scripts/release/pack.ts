// Packs what is published into `release/`, for others to publish: `npm run release:pack`, which builds it first.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sectionOf } from "../version/changelog.ts";
import { ROOT } from "../version/packages.ts";
import { runNpm } from "../version/run.ts";
import { inOrder } from "./in-order.ts";
import { writePacked, type Packed } from "./packed.ts";
import { publishedVersions } from "./registry.ts";
import { publishedWorkspaces, type Manifest, type Workspace } from "./workspaces.ts";

const FOLDER = join(ROOT, "release");

rmSync(FOLDER, { recursive: true, force: true });
const packages = inOrder(publishedWorkspaces(ROOT));
const missing = await Promise.all(packages.map(({ manifest }) => isMissing(manifest)));
if (missing.includes(true)) {
  mkdirSync(FOLDER);
  const packed = packages.map(pack);
  const components = ["sbom", "--sbom-format", "spdx", "--package-lock-only"];
  writeFileSync(join(FOLDER, "wirecode.spdx.json"), runNpm(components));
  writePacked(FOLDER, packed);
  console.log(`Packed: ${packed.map(({ name, version }) => `${name}@${version}`).join(", ")}.`);
} else {
  console.log("Every version is published and has its tag: there is nothing to release.");
}

/** Whether npm or git lacks a version. The tag comes last, so that a release broken off goes on. */
async function isMissing({ name, version }: Manifest) {
  if (!(await publishedVersions(name)).includes(version)) return true;
  const tag = `refs/tags/${name}@${version}`;
  return spawnSync("git", ["rev-parse", "--verify", "--quiet", tag], { cwd: ROOT }).status !== 0;
}

function pack({ folder, manifest: { name, version } }: Workspace): Packed {
  const options = ["--json", "--pack-destination", FOLDER];
  const [made]: { filename: string }[] = JSON.parse(
    runNpm(["pack", `./${folder.replaceAll("\\", "/")}`, ...options]),
  );
  const tarball = made?.filename ?? "";
  const notes = tarball.replace(/\.tgz$/, ".md");
  const log = join(ROOT, folder, "CHANGELOG.md");
  const text = existsSync(log) ? (sectionOf(readFileSync(log, "utf8"), version) ?? "") : "";
  writeFileSync(join(FOLDER, notes), text);
  return { name, version, tarball, notes };
}
