import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RELEASED, readLists, writeLists } from "./lists-on-disk.ts";
import { folderWith } from "./made-up-package.ts";

it("holds the lists that were written last, and those of the last release apart", () => {
  const folder = folderWith({
    "gone.txt": "const gone: string\n",
    "released/gone.txt": "const gone: string\n",
  });
  const lists = new Map([
    ["http.txt", ["enum HttpStatus", "HttpStatus.Gone = 410"]],
    ["http/members.txt", ["every member of HttpStatus from ./http"]],
  ]);
  writeLists(folder, lists);
  expect(readLists(folder)).toEqual(lists);
  expect(existsSync(join(folder, "gone.txt"))).toBe(false);
  expect([...readLists(join(folder, RELEASED)).keys()]).toEqual(["gone.txt"]);
});

it("has no lists before the first release", () => {
  expect(readLists(join(folderWith({}), RELEASED)).size).toBe(0);
});
