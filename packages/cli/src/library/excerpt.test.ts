import { codesOfGuide, isAt, keyOf, refOf } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";
import { openLibrary } from "./library.ts";

const library = openLibrary();

describe.each(["en", "ar"])("an excerpt in %s", (locale) => {
  it.each([
    ["smtp", "551"],
    ["smtp-enhanced", "5.1.1"],
    ["dns", "16"],
    ["dns", "16@tsig"],
    ["websocket", "4000-4999"],
  ])("tells of %s %s what the bundle tells, without other codes", (protocol, key) => {
    const whole = library.bundle(locale, protocol);
    const part = library.excerpt(locale, protocol, [key]);
    expect({ ...part, codes: [] }).toEqual({ ...whole, codes: [] });
    const there = (wanted: string) => part?.codes.find((one) => String(keyOf(one)) === wanted);
    const code = whole.codes.find((one) => String(keyOf(one)) === key);
    const needed = [code, ...whole.codes.filter((one) => isAround(one, code))];
    for (const one of needed) expect(there(String(one && keyOf(one)))).toEqual(one);
    expect(part?.codes.length).toBeLessThan(whole.codes.length);
  });
});

type Codes = ReturnType<typeof library.bundle>["codes"];

function isAround(one: Codes[number], code: Codes[number] | undefined): boolean {
  const { related = [], senses = [] } = code ?? {};
  return related.some(({ code: key }) => key === keyOf(one)) || senses.includes(keyOf(one));
}

it("holds several codes, or none if one of them is missing", () => {
  const pair = library.excerpt("en", "smtp", ["211", "551"]);
  expect(pair?.codes.map(({ code }) => code)).toEqual(expect.arrayContaining([211, 551]));
  expect(library.excerpt("en", "smtp", ["211", "999"])).toBeUndefined();
  expect(library.excerpt("en", "smtp", ["UserNotLocal"])).toBeUndefined();
});

it("finds a code alone, and the guides that name one", () => {
  expect(library.code("en", { protocol: "smtp", code: 999 })).toBeUndefined();
  const guides = library.guides("en");
  for (const protocol of library.protocols()) {
    for (const code of library.bundle("en", protocol).codes) {
      const ref = refOf(code);
      expect(library.code("en", ref)).toEqual(code);
      const naming = guides.filter((guide) => codesOfGuide(guide).some((one) => isAt(code, one)));
      expect(library.guidesNaming("en", ref)).toEqual(naming);
    }
  }
});

it("leaves files alone that are not written one code a line", () => {
  const facts = Buffer.from(JSON.stringify({ protocol: { id: "smtp" }, codes: [] }));
  const words = [Buffer.from(JSON.stringify({ locale: "en", codes: {}, comparisons: {} }))];
  expect(excerpt({ facts, words }, "smtp", [])).toBeUndefined();
});
