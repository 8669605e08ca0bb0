// Fails unless the lists in api/ are what the built packages publish, and changesets announce what changed.
import { announcedBump, companionsOf } from "./announced.ts";
import { asAnnotation } from "./annotation.ts";
import { readApi, manifestOf } from "./read-api.ts";
import { readRollUps } from "./roll-ups-on-disk.ts";
import { GUARDED, ROOT, type Guarded } from "./places.ts";
import { verdict } from "./verdict.ts";

for (const guarded of GUARDED) await check(guarded);

async function check({ folder, api, apiFolder, releasedFolder }: Guarded) {
  const { name } = manifestOf(folder);
  const { rollUps, problems } = await readApi(folder);
  const messages = verdict(
    {
      published: rollUps,
      problems,
      listed: readRollUps(apiFolder),
      released: readRollUps(releasedFolder),
      announced: await announcedBump(ROOT, name),
    },
    { name, folder: api, companions: await companionsOf(ROOT, name) },
  );
  if (messages.length > 0) {
    console.error(messages.join("\n\n"));
    if (process.env.GITHUB_ACTIONS) console.log(messages.map(asAnnotation).join("\n"));
    process.exitCode = 1;
  } else {
    console.log(`${api} lists what ${name} publishes: ${rollUps.size} files.`);
  }
}
