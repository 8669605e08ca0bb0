import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { foldersIn, upwardImports } from "../../../rooms.ts";

/** The rooms from the ground up, as the README lists them: none imports one above it. */
const ROOMS = [
  "places.ts",
  "site.ts",
  "html",
  "releases",
  "content",
  "comparison",
  "search",
  "guides",
  "frame",
  "machines",
  "pages",
  "files",
];

/** Folders that no code imports from, and what tests share. */
const BESIDE = ["assets", "styles", "testing"];

const SOURCE = dirname(fileURLToPath(import.meta.url));

it("imports only what lies below, types as well", () => {
  expect(upwardImports(SOURCE, ROOMS)).toEqual([]);
  expect(upwardImports(SOURCE, ROOMS.toReversed())).not.toEqual([]);
});

it("has a floor for every room", () => {
  const folders = ROOMS.filter((one) => !one.endsWith(".ts"));
  expect(foldersIn(SOURCE).toSorted()).toEqual([...folders, ...BESIDE].toSorted());
});
