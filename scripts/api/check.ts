// Fails unless packages/core/api lists what the built package publishes, and changesets announce what changed.
import { announcedBump, companionsOf } from "./announced.ts";
import { asAnnotation } from "./annotation.ts";
import { readApi, manifestOf } from "./read-api.ts";
import { readRollUps } from "./roll-ups-on-disk.ts";
import { API, API_FOLDER, PACKAGE, RELEASED_FOLDER, ROOT } from "./places.ts";
import { verdict } from "./verdict.ts";

const { name } = manifestOf(PACKAGE);
const { rollUps, problems } = await readApi(PACKAGE);
const messages = verdict(
  {
    published: rollUps,
    problems,
    listed: readRollUps(API_FOLDER),
    released: readRollUps(RELEASED_FOLDER),
    announced: await announcedBump(ROOT, name),
  },
  { name, folder: API, companions: await companionsOf(ROOT, name) },
);

if (messages.length > 0) {
  console.error(messages.join("\n\n"));
  if (process.env.GITHUB_ACTIONS) console.log(messages.map(asAnnotation).join("\n"));
  process.exitCode = 1;
} else {
  console.log(`${API} lists what ${name} publishes: ${rollUps.size} files.`);
}
