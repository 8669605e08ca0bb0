import { expect, test } from "vitest";
import { fingerprintOf } from "./fingerprint.ts";

test("fingerprints are eight hex digits, and stable: a change here makes every translation stale", () => {
  expect(fingerprintOf("It is gone.")).toMatchInlineSnapshot(`"3e45c92e"`);
  expect(fingerprintOf("It is gone!")).not.toBe(fingerprintOf("It is gone."));
});
