import { describe, expect, it } from "vitest";
import { nameFinder } from "./name-finder.ts";

const NAMES = ["550", "5.1.1", "smtp 550", "Retry-After", "EXIT_BPF", "--init", "5xx"];

const found = (text: string, direction: "ltr" | "rtl" = "ltr") =>
  nameFinder(NAMES, direction)(text).map((place) => place.text);

describe("a finder of names", () => {
  it("finds each where it stands, of two in one place the longer", () => {
    const text = "After 550 or smtp 550 read 5.1.1 and Retry-After.";
    const places = nameFinder(NAMES, "ltr")(text);
    expect(places.map((place) => place.text)).toEqual(["550", "smtp 550", "5.1.1", "Retry-After"]);
    for (const { at, text: name } of places) expect(text.startsWith(name, at)).toBe(true);
  });

  it("finds none within a word, a larger number or an address, nor as a quantity", () => {
    expect(found("x550 5501 1.550 5.1.1.2 v/550 550% 550\u00A0ms EXIT_BPFS")).toEqual([]);
  });

  it("takes a space for one that does not break, and begins with whatever a name begins with", () => {
    expect(found("smtp\u00A0550, then --init")).toEqual(["smtp\u00A0550", "--init"]);
  });

  it("finds RFCs with their sections, and without what is none", () => {
    expect(found("RFC 9110 §15.5.5. RFC 5321, RFC\u00A03463 §3, RFC 12x")).toEqual([
      "RFC 9110 §15.5.5",
      "RFC 5321",
      "RFC\u00A03463 §3",
    ]);
  });

  it("leaves whole what is one Latin run on a right-to-left page", () => {
    expect(found("يرسل الخادم 550 أو smtp 550 reply", "rtl")).toEqual(["550"]);
  });
});
