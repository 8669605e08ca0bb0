import { expect, it } from "vitest";
import { asAnnotation } from "./annotation.ts";

it("puts a message into one line of a workflow's log", () => {
  expect(asAnnotation("Broken, 100%:\n\n  removed  Pot.Empty = 2")).toBe(
    "::error title=Broken%2C 100%25%3A::removed  Pot.Empty = 2",
  );
});
