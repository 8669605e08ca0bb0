// Fails unless packages/core/api lists what the built package publishes, and changesets announce what changed.
import { announcedBump, companionsOf } from "./announced.ts";
import { asAnnotation } from "./annotation.ts";
import { listApi, manifestOf } from "./list-api.ts";
import { readLists } from "./lists-on-disk.ts";
import { LISTS, LISTS_FOLDER, PACKAGE, RELEASED_FOLDER, ROOT } from "./places.ts";
import { verdict } from "./verdict.ts";

const { name } = manifestOf(PACKAGE);
const { lists, problems } = await listApi(PACKAGE);
const messages = verdict(
  {
    published: lists,
    problems,
    listed: readLists(LISTS_FOLDER),
    released: readLists(RELEASED_FOLDER),
    announced: await announcedBump(ROOT, name),
  },
  { name, folder: LISTS, companions: await companionsOf(ROOT, name) },
);

if (messages.length > 0) {
  console.error(messages.join("\n\n"));
  if (process.env.GITHUB_ACTIONS) console.log(messages.map(asAnnotation).join("\n"));
  process.exitCode = 1;
} else {
  const count = [...lists.values()].flat().length;
  console.log(`${LISTS} lists what ${name} publishes: ${lists.size} lists, ${count} lines.`);
}
