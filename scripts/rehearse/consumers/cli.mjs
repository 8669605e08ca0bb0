import { Failure } from "../failure.mjs";
import { runNpm } from "../run.mjs";
import { rehearseReadme } from "./readme-calls.mjs";

/** @typedef {{ type: string; prints: string; exit?: number }} Call  What people type, what it prints, and how it ends. */

/**
 * Runs the installed command as people do.
 * @param {string} room  where cli is installed
 * @param {import("../tarballs/parcel.mjs").Parcel} parcel
 * @param {NodeJS.ProcessEnv} env
 */
export async function consumeCommand(room, { manifest, files }, env) {
  /** @type {readonly Call[]} */
  const calls = [
    { type: "--version", prints: manifest.version },
    { type: "551", prints: "SMTP 551" },
    { type: "smtp 551 --json", prints: '"name": "UserNotLocal"' },
    { type: "compare smtp 211 551 --locale ar", prints: "الرمز 211 أم 551" },
    { type: "smtp 999", prints: "SMTP has no code 999.", exit: 1 },
  ];
  for (const { type, prints, exit = 0 } of calls) {
    // It runs what is installed or nothing.
    const args = ["--no", "--", "wirecode", ...type.split(" ")];
    const { printed, ran } = await runNpm("npx", args, { cwd: room, env, expect: exit });
    if (!printed.includes(prints)) {
      throw new Failure(`It does not print ${prints}`, { ran, output: printed });
    }
  }
  const shown = await rehearseReadme(manifest, files.get("README.md") ?? "", { cwd: room, env });
  return `${calls.length} calls, ${shown} of the README`;
}
