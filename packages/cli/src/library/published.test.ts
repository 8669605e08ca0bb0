import { expect, it } from "vitest";
import { published } from "./published.ts";

it("names the library that is read and the command that is run", () => {
  expect(published()).toEqual({ library: "@wirecode/core", lookup: "npx @wirecode/cli" });
});
