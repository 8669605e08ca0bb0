// Keeps the lists as those of the last release, which later changes are measured by. Part of making a version.
import { isPrerelease } from "./announced.ts";
import { readLists, writeLists } from "./lists-on-disk.ts";
import { LISTS, LISTS_FOLDER, RELEASED_FOLDER, ROOT } from "./places.ts";

if (await isPrerelease(ROOT)) {
  console.log(`${LISTS}/released stays as it is: a prerelease promises nothing yet.`);
} else {
  writeLists(RELEASED_FOLDER, readLists(LISTS_FOLDER));
  console.log(`${LISTS}/released has the lists of this version now.`);
}
