import { expect, it } from "vitest";
import { isQualified, isSameName } from "./name-apart.ts";

it.each([
  ["Authentication succeeded", "Authentication Succeeded", true],
  ["Request not authenticated", "Unauthorized", false],
])("%s says %s again: %s", (title, name, same) => {
  expect(isSameName(title, name)).toBe(same);
});

it.each([
  ["Overloaded (Anthropic)", "Overloaded", true],
  ["Overloaded", "Overloaded", false],
  ["Overloaded for now (Anthropic)", "Overloaded", false],
])("%s has somebody behind %s: %s", (title, name, qualified) => {
  expect(isQualified(title, name)).toBe(qualified);
});
