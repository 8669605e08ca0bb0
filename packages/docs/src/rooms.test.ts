import { testRooms } from "../../../rooms.ts";

/** The rooms from the ground up, as the README lists them: none imports one above it. */
const ROOMS = [
  "places.ts",
  "site.ts",
  "html",
  "releases",
  "content",
  "comparison",
  "search",
  "explain",
  "guides",
  "frame",
  "machines",
  "pages",
  "files",
];

/** Folders that no code imports from, and what tests share. */
const BESIDE = ["assets", "styles", "testing"];

testRooms(import.meta.url, ROOMS, BESIDE);
