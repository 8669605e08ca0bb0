import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "../run.ts";
import { demandNone } from "../failure.ts";
import type { Workshop } from "../workshop.ts";

const PROJECT = JSON.stringify({
  name: "consumer",
  version: "1.0.0",
  private: true,
  type: "module",
});

/**
 * Makes a project that installs one of our packages, and nothing else than what is expected to come along.
 * @param name of the folder
 * @param spec as one types it behind `npm install`
 * @param expected the names of all packages that this installs
 * @returns the folder
 */
export async function installInto(
  workshop: Workshop,
  name: string,
  spec: string,
  expected: readonly string[],
): Promise<string> {
  const room = workshop.room(name, { "package.json": PROJECT });
  await runNpm("npm", ["install", spec], { cwd: room, env: workshop.env });
  const { packages }: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(join(room, "node_modules", ".package-lock.json"), "utf8"),
  );
  const installed = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ""));
  demandNone(`npm install ${spec} does not install what it should.`, [
    ...installed
      .filter((one) => !expected.includes(one))
      .map((one) => `${one} comes along, and every dependency has to earn its place.`),
    ...expected.filter((one) => !installed.includes(one)).map((one) => `${one} is missing.`),
  ]);
  return room;
}
