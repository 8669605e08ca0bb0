import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { foldersIn, upwardImports } from "../../../rooms.ts";

/** The rooms from the ground up: none imports one above it. What stands beside them, `run.ts` and the like, is the roof. */
const ROOMS = [
  "trouble",
  "print",
  "terminal",
  "library",
  "argv",
  "completion",
  "pages",
  "commands",
];

/** What tests share. */
const BESIDE = ["testing"];

const SOURCE = dirname(fileURLToPath(import.meta.url));

it("imports only what lies below, types as well", () => {
  expect(upwardImports(SOURCE, ROOMS)).toEqual([]);
  expect(upwardImports(SOURCE, ROOMS.toReversed())).not.toEqual([]);
});

it("has a floor for every room", () => {
  const folders = ROOMS.filter((one) => !one.endsWith(".ts"));
  expect(foldersIn(SOURCE).toSorted()).toEqual([...folders, ...BESIDE].toSorted());
});
