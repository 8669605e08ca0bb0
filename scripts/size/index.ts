// Measures what imports cost, beside what people would use instead: writes the report, or checks it with --check.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { CASES } from "./cases.ts";
import { growth } from "./growth.ts";
import { measure } from "./measure.ts";
import { figuresIn, report } from "./report.ts";
import { tarball } from "./tarball.ts";

const REPORT = "packages/core/SIZE.md";
const NAMED = ["esbuild", "rollup", "rolldown"];
const PEERS = [
  "@se-oss/status-codes",
  "http-codex",
  "http-status",
  "http-status-codes",
  "statuses",
];

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = fileURLToPath(new URL(`../../${REPORT}`, import.meta.url));

const measured = [...(await measure(CASES, root)), ...tarball(root)];
if (process.argv.includes("--check")) check();
else await write();

function check() {
  const reported = figuresIn(existsSync(file) ? readFileSync(file, "utf8") : "");
  const grown = growth(measured, reported);
  if (grown.length === 0) return;
  console.error(`${grown.join("\n")}\n
Bundles or the package have become larger than ${REPORT} says. Find out why: an import that pulls in more than it should,
code with side effects that no bundler may drop, or files that nobody needs. If it is worth its bytes, run \`npm run size\` and commit the report.`);
  process.exitCode = 1;
}

async function write() {
  const text = report(measured, versions([...NAMED, ...PEERS]));
  writeFileSync(file, await format(text, { parser: "markdown", printWidth: 120 }));
  console.log(`Wrote ${REPORT}.`);
}

function versions(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string) {
  const folder = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.map((path) => `${path}/${name}/package.json`);
  const manifest = folder?.find((path) => existsSync(path));
  if (manifest === undefined) throw new Error(`${name} is not installed.`);
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return version;
}
