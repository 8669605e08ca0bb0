import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RELEASED, readRollUps, writeRollUps } from "./roll-ups-on-disk.ts";
import { folderWith } from "./made-up-package.ts";

it("holds the roll-ups that were written last, and those of the last release apart", () => {
  const folder = folderWith({
    "gone.d.ts": "export declare const gone: string;\n",
    "released/gone.d.ts": "export declare const gone: string;\n",
  });
  const rollUps = new Map([
    [".", "export declare const get: string;\n"],
    ["./http", "export declare enum HttpStatus { Gone = 410 }\n"],
    ["./http/members", "export declare const Gone: HttpStatus.Gone;\n"],
  ]);
  writeRollUps(folder, rollUps);
  expect(readRollUps(folder)).toEqual(rollUps);
  expect(existsSync(join(folder, "gone.d.ts"))).toBe(false);
  expect([...readRollUps(join(folder, RELEASED)).keys()]).toEqual(["./gone"]);
});

it("has none before the first release", () => {
  expect(readRollUps(join(folderWith({}), RELEASED)).size).toBe(0);
});
