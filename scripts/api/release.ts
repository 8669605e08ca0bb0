// Keeps the lists as those of the last release, which later changes are measured by. Part of making a version.
import { isPrerelease } from "./announced.ts";
import { readRollUps, writeRollUps } from "./roll-ups-on-disk.ts";
import { GUARDED, ROOT } from "./places.ts";

const isPromise = !(await isPrerelease(ROOT));
for (const { api, apiFolder, releasedFolder } of GUARDED) {
  if (isPromise) writeRollUps(releasedFolder, readRollUps(apiFolder));
  console.log(
    isPromise
      ? `${api}/released has the lists of this version now.`
      : `${api}/released stays as it is: a prerelease promises nothing yet.`,
  );
}
