import { testRooms } from "../../../rooms.ts";

/** The rooms from the ground up: none imports one above it. What stands beside them, `run.ts` and the like, is the roof. */
const ROOMS = [
  "practice-folder.ts",
  "search-folder.ts",
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

testRooms(import.meta.url, ROOMS, BESIDE);
