import { join } from "node:path";
import { runNpm } from "../run.mjs";
import { readJson } from "../workspaces.mjs";
import { demandNone } from "../failure.mjs";

const PROJECT = JSON.stringify({
  name: "consumer",
  version: "1.0.0",
  private: true,
  type: "module",
});

/**
 * Makes a project that installs one of our packages, and nothing else than what is expected to come along.
 * @param {import("../workshop.mjs").Workshop} workshop
 * @param {string} name  of the folder
 * @param {string} spec  as one types it behind `npm install`
 * @param {readonly string[]} expected  the names of all packages that this installs
 * @returns {Promise<string>} the folder
 */
export async function installInto(workshop, name, spec, expected) {
  const room = workshop.room(name, { "package.json": PROJECT });
  await runNpm("npm", ["install", spec], { cwd: room, env: workshop.env });
  /** @type {{ packages: Record<string, unknown> }} */
  const { packages } = readJson(join(room, "node_modules", ".package-lock.json"));
  const installed = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ""));
  demandNone(`npm install ${spec} does not install what it should.`, [
    ...installed
      .filter((one) => !expected.includes(one))
      .map((one) => `${one} comes along, and every dependency has to earn its place.`),
    ...expected.filter((one) => !installed.includes(one)).map((one) => `${one} is missing.`),
  ]);
  return room;
}
