// Keeps the lists as those of the last release, which later changes are measured by. Part of making a version.
import { isPrerelease } from "./announced.ts";
import { readRollUps, writeRollUps } from "./roll-ups-on-disk.ts";
import { API, API_FOLDER, RELEASED_FOLDER, ROOT } from "./places.ts";

if (await isPrerelease(ROOT)) {
  console.log(`${API}/released stays as it is: a prerelease promises nothing yet.`);
} else {
  writeRollUps(RELEASED_FOLDER, readRollUps(API_FOLDER));
  console.log(`${API}/released has the lists of this version now.`);
}
