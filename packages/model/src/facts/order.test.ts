import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCodes } from "./order.ts";
import { canonical, pairSlug } from "./pair.ts";
import type { CodeValue } from "../shapes/pair.ts";

const anyCode: fc.Arbitrary<CodeValue> = fc.oneof(
  fc.nat(9999),
  fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }).map((parts) => parts.join(".")),
  fc.constantFrom("NXDOMAIN", "SERVFAIL", "NOERROR"),
);

describe("compareCodes", () => {
  it("orders numbers by size and dotted codes part by part", () => {
    expect([1001, 551, 99].toSorted(compareCodes)).toEqual([99, 551, 1001]);
    expect(["5.10.0", "5.2.0", "4.7.1"].toSorted(compareCodes)).toEqual([
      "4.7.1",
      "5.2.0",
      "5.10.0",
    ]);
  });

  it("is a total order", () => {
    fc.assert(
      fc.property(anyCode, anyCode, anyCode, (a, b, c) => {
        expect(Math.sign(compareCodes(a, b)) + Math.sign(compareCodes(b, a))).toBe(0);
        if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) {
          expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe("canonical", () => {
  it("gives a pair one order and one address", () => {
    const [a, b] = canonical({ protocol: "smtp", code: 551 }, { protocol: "smtp", code: 211 });
    expect(pairSlug({ a, b })).toBe("211-vs-551");
  });

  it("puts protocols before codes", () => {
    const [first] = canonical({ protocol: "smtp", code: 100 }, { protocol: "ftp", code: 550 });
    expect(first.protocol).toBe("ftp");
  });
});

describe("keys of senses and ranges", () => {
  it("stand behind the value they begin with", () => {
    const keys = [17, "4000-4999", "16@tsig", 4000, 16, 5000];
    expect(keys.toSorted(compareCodes)).toEqual([16, "16@tsig", 17, 4000, "4000-4999", 5000]);
  });

  it("make addresses across protocols that name both", () => {
    const [a, b] = canonical({ protocol: "smtp", code: 550 }, { protocol: "ftp", code: 550 });
    expect(pairSlug({ a, b })).toBe("ftp-550-vs-smtp-550");
  });
});
