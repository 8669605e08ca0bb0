import { describe, expect, it } from "vitest";
import { covers, headlineOf, keyOf, labelOf, nameInPair } from "./key.ts";
import { code } from "../testing/sample.ts";

describe("a code with several senses", () => {
  const signature = code(16, { sense: "tsig", phrase: "BADSIG" });

  it("has a key of its own and is called by its value and its phrase", () => {
    expect(keyOf(code(16))).toBe(16);
    expect(keyOf(signature)).toBe("16@tsig");
    expect(labelOf(signature)).toBe("16 BADSIG");
  });

  it("is called by its mnemonic where it has one, and titles add the value", () => {
    const named = { ...signature, mnemonic: "BADSIG" };
    expect(labelOf(named)).toBe("BADSIG");
    expect(headlineOf(named)).toBe("16 BADSIG");
    expect(headlineOf(code(16))).toBe("16");
  });
});

it("names the protocol of a code where two protocols meet", () => {
  expect(nameInPair(code(550), { title: "MAIL" }, true)).toBe("MAIL 550");
  expect(nameInPair(code(550), { title: "MAIL" }, false)).toBe("550");
});

describe("a range", () => {
  const range = code(0, { code: "4000-4999", range: { from: 4000, to: 4999 } });

  it("stands for the numbers within it and for no other text", () => {
    for (const inside of ["4000", "4444", "4999"]) expect(covers(range, inside)).toBe(true);
    for (const outside of ["3999", "5000", "4000-4999", "4000.5", "", "x"]) {
      expect(covers(range, outside)).toBe(false);
    }
  });
});
