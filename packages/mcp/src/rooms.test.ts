import { testRooms } from "../../../rooms.ts";

/** The rooms from the ground up: none imports one above it. What stands beside them, `new-server.ts` and `main.ts`, is the roof. */
const ROOMS = ["library", "answers", "resources", "tools"];

/** What tests share. */
const BESIDE = ["testing"];

testRooms(import.meta.url, ROOMS, BESIDE);
