import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demandNone } from "./failure.ts";
import { runNpm } from "./run.ts";
import { manifestOf, publishedWorkspaces, workspaces } from "../release/workspaces.ts";
import type { Workshop } from "./workshop.ts";

/** Does what the version pull request does: consumes the changesets and raises the versions. */
export async function raiseVersions(copy: string, workshop: Workshop) {
  // Whoever breaks off a script leaves its temporary files, too.
  const temporary = workshop.room("version");
  const env = { ...workshop.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const before = publishedWorkspaces(copy);
  if (pendingChangesets(copy).length === 0) addChangeset(copy);
  const script = "version-packages" in (manifestOf(copy).scripts ?? {});
  if (script) await runNpm("npm", ["run", "version-packages"], { cwd: copy, env });
  else {
    await runNpm("npx", ["changeset", "version"], { cwd: copy, env });
    await runNpm("npm", ["install", "--package-lock-only", "--ignore-scripts"], { cwd: copy, env });
  }
  const after = publishedWorkspaces(copy);
  const unchanged = after.every(
    ({ manifest }, index) => manifest.version === before[index]?.manifest.version,
  );
  demandNone("The changesets did not do what they are for.", [
    ...(unchanged ? ["No version was raised."] : []),
    ...pendingChangesets(copy).map((name) => `.changeset/${name} was not consumed.`),
    ...staleInLockfile(copy),
  ]);
  return after.map(({ manifest }) => `${manifest.name} ${manifest.version}`).join(", ");
}

function pendingChangesets(copy: string) {
  return readdirSync(join(copy, ".changeset")).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
}

function addChangeset(copy: string) {
  const bumps = publishedWorkspaces(copy).map(({ manifest }) => `"${manifest.name}": patch`);
  const text = `---\n${bumps.join("\n")}\n---\n\nRehearsed the release.\n`;
  writeFileSync(join(copy, ".changeset", "rehearsal.md"), text);
}

/** The workspaces whose version `package-lock.json` does not know, so that `npm ci` would refuse it. */
function staleInLockfile(copy: string) {
  const { packages }: { packages: Record<string, { version?: string }> } = JSON.parse(
    readFileSync(join(copy, "package-lock.json"), "utf8"),
  );
  return workspaces(copy).flatMap(({ folder, manifest }) => {
    const locked = packages[folder.replaceAll("\\", "/")]?.version;
    if (locked === manifest.version) return [];
    return `package-lock.json has ${manifest.name} at ${locked}, and it is at ${manifest.version}.`;
  });
}
