import { testRooms } from "../../../rooms.ts";

/** The rooms from the ground up: none imports one above it. What stands beside them, `index.ts`, is the roof. */
const ROOMS = [
  "once.ts",
  "vocabulary",
  "schema",
  "attributes",
  "shapes",
  "words",
  "facts",
  "join",
  "compare",
  "edition",
  "find",
  "answers",
  "terms",
  "page",
  "markdown",
];

/** What makes declarations of the shapes, and what tests share. */
const BESIDE = ["declarations", "testing"];

testRooms(import.meta.url, ROOMS, BESIDE);
