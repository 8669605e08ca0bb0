import { describe as suite, expect, it } from "vitest";
import phrases from "../generated/text/ar/phrases.json" with { type: "json" };
import smtp from "../generated/text/ar/smtp.json" with { type: "json" };
import english from "../generated/text/en/smtp.json" with { type: "json" };
import {
  compare,
  describe,
  get,
  type PhrasesText,
  type ProtocolText,
  type Texts,
} from "./index.ts";

const words = smtp as unknown as ProtocolText;
const arabic: Texts = { phrases: [phrases as PhrasesText], texts: [words] };

suite("compare", () => {
  it("takes facts, addresses or a protocol with two codes, in either order", () => {
    const expected = compare("smtp", 211, 551);
    expect(compare("smtp", "551", "211")).toEqual(expected);
    expect(compare("smtp:551", "smtp:211")).toEqual(expected);
    expect(compare(get("smtp", 551)!, get("smtp", 211)!)).toEqual(expected);
    expect([expected?.a.code, expected?.b.code]).toEqual([211, 551]);
  });

  it("has nothing to say of a code that does not exist, and of a code beside itself", () => {
    expect(compare("smtp", 211, 999)).toBeUndefined();
    expect(compare("smtp:211", "smtp:nothing")).toBeUndefined();
    expect(compare("smtp", 211, 211)).toBeUndefined();
  });
});

suite("describe", () => {
  it("tells a comparison in the language of the words it is given", () => {
    const told = describe(compare("smtp", 211, 551)!, arabic);
    expect(told.lang).toBe("ar");
    expect(told.verdict).toMatch(/HELP/);
    expect(told.verdict).toMatch(/\p{Script=Arabic}/u);
    expect(told.a.text.lang).toBe("ar");
  });

  it("tells an author's words where there are some", () => {
    expect(describe(compare("smtp", 550, 551)!, arabic).curated).toBe(true);
    expect(describe(compare("smtp", 211, 551)!, arabic).curated).toBe(false);
  });

  it("refuses to speak without the words of the protocol", () => {
    expect(() => describe(compare("smtp", 211, 551)!, { ...arabic, texts: [] })).toThrow(
      "The words of smtp are missing.",
    );
  });

  it("says in the next language what the first has no words for, and tells which it is", () => {
    const { 211: _, ...codes } = words.codes;
    const partly = { ...words, codes };
    expect(() => describe(compare("smtp", 211, 551)!, { ...arabic, texts: [partly] })).toThrow(
      "smtp 211 has no words in ar",
    );
    const texts = [partly, english as unknown as ProtocolText];
    const told = describe(compare("smtp", 211, 551)!, { ...arabic, texts });
    expect([told.a.text.lang, told.b.text.lang]).toEqual(["en", "ar"]);
  });
});
