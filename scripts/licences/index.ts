// Checks that the licences of all dependencies are ones that we take. Needs no network.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { judge } from "./judge.ts";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const HELP = `Use something else in its place. If its licence is one that we can take, add it to the lists in
scripts/licences/policy.ts, in a commit of its own that says why.`;

const lockfile = JSON.parse(readFileSync(join(REPOSITORY, "package-lock.json"), "utf8"));
const { problems, counts } = judge(lockfile, (folder) => {
  const file = join(REPOSITORY, folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).license : undefined;
});

if (problems.length > 0) {
  console.error(`Dependencies with a licence that we do not take:
${problems.map((one) => `  ${one}`).join("\n")}
${HELP}`);
  process.exitCode = 1;
} else {
  const list = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`);
  console.log(`The licences of all dependencies are fine: ${list.join(", ")}.`);
}
