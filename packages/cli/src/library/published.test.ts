import { expect, it } from "vitest";
import { PUBLISHED } from "./published.ts";

it("names the library that is read and the command that is run", () => {
  expect(PUBLISHED).toEqual({ library: "@wirecode/core", lookup: "npx @wirecode/cli" });
});
