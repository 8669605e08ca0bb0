import { expect, it } from "vitest";
import { POLICY } from "./policy.ts";

it("allows the site alone, and nothing inline", () => {
  expect(POLICY).toContain("default-src 'none'");
  expect(POLICY).not.toMatch(/unsafe|https?:|wss?:/);
});
