// Lists again what the built package publishes, for people to read the difference and commit it.
import { announcedBump, companionsOf } from "./announced.ts";
import { listApi, manifestOf } from "./list-api.ts";
import { readLists, writeLists } from "./lists-on-disk.ts";
import { contradictions } from "./messages.ts";
import { LISTS, LISTS_FOLDER, PACKAGE, RELEASED_FOLDER, ROOT } from "./places.ts";
import { announcementDue } from "./verdict.ts";

const { name } = manifestOf(PACKAGE);
const about = { name, folder: LISTS, companions: await companionsOf(ROOT, name) };
const { lists, problems } = await listApi(PACKAGE);

if (problems.length > 0) {
  console.error(contradictions(problems, about));
  process.exitCode = 1;
} else {
  writeLists(LISTS_FOLDER, lists);
  console.log(`Listed in ${LISTS} what ${name} publishes. Look at the diff, and commit it.`);
  const announced = await announcedBump(ROOT, name);
  const due = announcementDue(lists, readLists(RELEASED_FOLDER), announced, about);
  if (due !== undefined) console.log(`\n${due}`);
}
