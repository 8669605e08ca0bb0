// What the version pull request does: `npm run version-packages`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pendingChangesets } from "./changesets.ts";
import { changesIn, makeEdition } from "./data.ts";
import { Failure } from "./failure.ts";
import { updateLockfile } from "./lockfile.ts";
import { updateOwnVersions } from "./own-versions.ts";
import { coreVersion, hasScript, ROOT } from "./packages.ts";
import { recordRelease } from "./record.ts";
import { runNode, runNpm } from "./run.ts";
import { snapshot } from "./snapshot.ts";

const CHANGESET = join(ROOT, "node_modules/@changesets/cli/bin.js");

const pending = pendingChangesets(ROOT);
if (pending.length === 0) {
  console.log("No changeset is pending: nothing to release. `npx changeset` writes one.");
} else {
  const folder = mkdtempSync(join(tmpdir(), "wirecode-version-"));
  const restore = snapshot(ROOT);
  try {
    release(folder);
  } catch (error) {
    restore();
    if (!(error instanceof Failure)) throw error;
    console.error(`${error.message}\nEverything is as it was.`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param folder for what is needed on the way */
function release(folder: string) {
  // What is wrong with the data is told before anything is written.
  const edition = makeEdition(folder);
  const changes = changesIn(edition);
  const before = coreVersion();
  runNode([CHANGESET, "version"]);
  const version = coreVersion();
  const raised = version !== before;
  const date = new Date().toISOString().slice(0, 10);
  if (raised) recordRelease({ version, date, edition, changes });
  updateOwnVersions(ROOT);
  updateLockfile();
  if (hasScript("api:released")) runNpm(["run", "api:released"]);
  console.log(
    raised
      ? `@wirecode/core ${version}: what it changes in the data is in packages/core/releases.`
      : `@wirecode/core stays at ${version}: changes of the data wait for its next release.`,
  );
}
