// Lists again what the built package publishes, for people to read the difference and commit it.
import { announcedBump, companionsOf } from "./announced.ts";
import { readApi, manifestOf } from "./read-api.ts";
import { readRollUps, writeRollUps } from "./roll-ups-on-disk.ts";
import { contradictions } from "./messages.ts";
import { API, API_FOLDER, PACKAGE, RELEASED_FOLDER, ROOT } from "./places.ts";
import { announcementDue } from "./verdict.ts";

const { name } = manifestOf(PACKAGE);
const about = { name, folder: API, companions: await companionsOf(ROOT, name) };
const { rollUps, problems } = await readApi(PACKAGE);

if (problems.length > 0) {
  console.error(contradictions(problems, about));
  process.exitCode = 1;
} else {
  writeRollUps(API_FOLDER, rollUps);
  console.log(`Listed in ${API} what ${name} publishes. Look at the diff, and commit it.`);
  const announced = await announcedBump(ROOT, name);
  const due = announcementDue(rollUps, readRollUps(RELEASED_FOLDER), announced, about);
  if (due !== undefined) console.log(`\n${due}`);
}
