import { Failure } from "./failure.ts";
import { runNpm } from "./run.ts";

const INSTALL = ["install", "--package-lock-only", "--ignore-scripts"];

/** Gives the lockfile the versions of the packages: without a network if npm knows enough, and otherwise with one. */
export function updateLockfile() {
  try {
    runNpm([...INSTALL, "--offline", "--silent"]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log("npm does not know enough for the lockfile, and asks the registry.");
    runNpm([...INSTALL, "--prefer-offline", "--loglevel", "error"]);
  }
}
