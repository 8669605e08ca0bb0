import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { PARTS } from "./style-sheet.ts";

it("has every part that there is", () => {
  const there = readdirSync(fileURLToPath(new URL("../styles", import.meta.url)));
  expect(PARTS.map((part) => `${part}.css`).toSorted()).toEqual(there.toSorted());
});
