import { testRooms } from "../../../rooms.ts";

/** The rooms from the ground up: none imports one above it. What stands beside them, `main.ts`, is the roof. */
const ROOMS = [
  "child.ts",
  "command-line.ts",
  "diagnostic.ts",
  "first-index.ts",
  "language-name.ts",
  "matches.ts",
  "nearest.ts",
  "own.ts",
  "phrase.ts",
  "remember.ts",
  "schema",
  "load",
  "translation",
  "order",
  "resolve",
  "rules",
  "validate",
  "pieces",
  "edition",
  "emit",
  "write",
  "cli",
];

testRooms(import.meta.url, ROOMS);
