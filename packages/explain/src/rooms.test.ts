import { testRooms } from "../../../rooms.ts";

/** The rooms from the ground up: none imports one above it. */
const ROOMS = [
  "text",
  "match",
  "facts",
  "find",
  "verdict",
  "lines",
  "mail",
  "explain.ts",
  "text-reader.ts",
  "index.ts",
];

testRooms(import.meta.url, ROOMS);
