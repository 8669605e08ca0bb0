import { describe, expect, it } from "vitest";
import { parse } from "./parse.ts";

describe("parse", () => {
  it("takes options anywhere", () => {
    const expected = { words: ["smtp", "551"], locale: "ar", json: true };
    expect(parse(["smtp", "551", "--locale", "ar", "--json"])).toMatchObject(expected);
    expect(parse(["--json", "smtp", "--locale=ar", "551"])).toMatchObject(expected);
  });

  it("leaves everything behind -- alone", () => {
    expect(parse(["search", "--", "--json"])).toMatchObject({
      words: ["search", "--json"],
      json: false,
    });
  });

  it("counts the last of an option given twice", () => {
    expect(parse(["--locale", "ar", "--locale", "en"]).locale).toBe("en");
  });

  it.each([
    [["--jsn"], "unknownOption"],
    [["-x"], "unknownOption"],
    [["--locale"], "missingValue"],
    [["--locale="], "missingValue"],
    [["--locale", "--json"], "missingValue"],
    [["--json=yes"], "needlessValue"],
  ])("finds the trouble in %j", (argv, sentence) => {
    const { trouble } = parse(argv);
    expect(trouble).toMatchObject({ kind: "misuse", sentence });
  });

  it("suggests the option that was meant", () => {
    expect(parse(["--unoficial"]).trouble?.circumstances.didYouMean).toEqual(["--unofficial"]);
  });

  it.each(["__proto__", "constructor", "--__proto__", "--constructor=1"])("survives %s", (word) => {
    expect(() => parse([word])).not.toThrow();
  });
});
