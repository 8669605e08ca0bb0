// Lists again what the built packages publish, for people to read the difference and commit it.
import { announcedBump, companionsOf } from "./announced.ts";
import { readApi, manifestOf } from "./read-api.ts";
import { readRollUps, writeRollUps } from "./roll-ups-on-disk.ts";
import { contradictions } from "./messages.ts";
import { GUARDED, ROOT, type Guarded } from "./places.ts";
import { announcementDue } from "./verdict.ts";

for (const guarded of GUARDED) await list(guarded);

async function list({ folder, api, apiFolder, releasedFolder }: Guarded) {
  const { name } = manifestOf(folder);
  const about = { name, folder: api, companions: await companionsOf(ROOT, name) };
  const { rollUps, problems } = await readApi(folder);
  if (problems.length > 0) {
    console.error(contradictions(problems, about));
    process.exitCode = 1;
    return;
  }
  writeRollUps(apiFolder, rollUps);
  console.log(`Listed in ${api} what ${name} publishes. Look at the diff, and commit it.`);
  const announced = await announcedBump(ROOT, name);
  const due = announcementDue(rollUps, readRollUps(releasedFolder), announced, about);
  if (due !== undefined) console.log(`\n${due}`);
}
