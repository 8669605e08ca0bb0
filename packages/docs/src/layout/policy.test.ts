import { expect, it } from "vitest";
import { policy } from "./policy.js";

it("allows the site alone, and nothing inline", () => {
  expect(policy()).toContain("default-src 'none'");
  expect(policy()).not.toMatch(/unsafe|https?:|wss?:/);
});
