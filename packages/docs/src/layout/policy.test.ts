import { expect, it } from "vitest";
import { policy } from "./policy.js";

it("allows the site alone, and nothing inline", () => {
  expect(policy(false)).toContain("default-src 'none'");
  expect(policy(false)).not.toMatch(/unsafe|https?:|wss?:/);
});

it("lets the live reload reach its server while writing", () => {
  expect(policy(true)).toContain("connect-src 'self'");
});
