import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { foldersIn, upwardImports } from "../../../rooms.ts";

/** The rooms from the ground up: none imports one above it. What stands beside them, `index.ts`, is the roof. */
const ROOMS = [
  "once.ts",
  "vocabulary",
  "schema",
  "attributes",
  "shapes",
  "words",
  "facts",
  "compare",
  "edition",
  "find",
  "terms",
  "page",
];

/** What makes declarations of the shapes, and what tests share. */
const BESIDE = ["declarations", "testing"];

const SOURCE = dirname(fileURLToPath(import.meta.url));

it("imports only what lies below, types as well", () => {
  expect(upwardImports(SOURCE, ROOMS)).toEqual([]);
  expect(upwardImports(SOURCE, ROOMS.toReversed())).not.toEqual([]);
});

it("has a floor for every room", () => {
  const folders = ROOMS.filter((one) => !one.endsWith(".ts"));
  expect(foldersIn(SOURCE).toSorted()).toEqual([...folders, ...BESIDE].toSorted());
});
