import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { foldersIn, upwardImports } from "../../../rooms.ts";

/** The rooms from the ground up: none imports one above it. What stands beside them, `main.ts`, is the roof. */
const ROOMS = [
  "child.ts",
  "diagnostic.ts",
  "nearest.ts",
  "remember.ts",
  "schema",
  "load",
  "translation",
  "resolve",
  "rules",
  "validate",
  "edition",
  "emit",
  "write",
  "cli",
];

/** Folders that no code imports from. */
const BESIDE: readonly string[] = [];

const SOURCE = dirname(fileURLToPath(import.meta.url));

it("imports only what lies below, types as well", () => {
  expect(upwardImports(SOURCE, ROOMS)).toEqual([]);
  expect(upwardImports(SOURCE, ROOMS.toReversed())).not.toEqual([]);
});

it("has a floor for every room", () => {
  const folders = ROOMS.filter((one) => !one.endsWith(".ts"));
  expect(foldersIn(SOURCE).toSorted()).toEqual([...folders, ...BESIDE].toSorted());
});
