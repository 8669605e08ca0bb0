import { describe, expect, it } from "vitest";
import ar from "../generated/text/ar/smtp.json" with { type: "json" };
import en from "../generated/text/en/smtp.json" with { type: "json" };
import locales from "../generated/text/locales.json" with { type: "json" };
import {
  bundles,
  get,
  search,
  searchLanguages,
  type CodeFacts,
  type ProtocolText,
} from "./index.ts";
import { rank } from "./model.ts";

const english = [en as unknown as ProtocolText];
const arabic = [ar as unknown as ProtocolText];
const top = (hits: readonly CodeFacts[], count: number) =>
  hits.slice(0, count).map(({ code }) => code);

describe("search", () => {
  it("finds the codes of a full mailbox", () => {
    expect(top(search("mailbox full", english), 3)).toContain(552);
  });

  it("finds them in Arabic, with or without the article and vowel signs", () => {
    const plain = top(search("صندوق بريد ممتلئ", arabic), 3);
    expect(plain).toContain(552);
    expect(top(search("صُندوق البريد مُمتلئ", arabic), 3)).toEqual(plain);
  });

  it("puts a code first when its number, its name or its phrase is asked for", () => {
    expect(top(search("551", english), 1)).toEqual([551]);
    expect(top(search("UserNotLocal", english), 1)).toEqual([551]);
    expect(top(search("bad sequence of commands"), 1)).toEqual([503]);
  });

  it("knows what people type who look for a code, without any words", () => {
    expect(top(search("ESOCKET"), 20)).toContain(111);
  });

  it("matches the beginning of a word", () => {
    expect(top(search("authenti"), 20)).toContain(530);
  });

  it("answers in the language of the words at hand, whatever was asked before", () => {
    const inEnglish = search("551", english);
    const inArabic = search("551", arabic);
    expect(inEnglish[0]).toMatchObject({ code: 551, text: { lang: "en" } });
    expect(inArabic[0]).toMatchObject({ code: 551, text: { lang: "ar" } });
    expect(search("551", english)).toEqual(inEnglish);
    expect(search("551", [...arabic, ...english])[0]).toEqual(inArabic[0]);
  });

  it.each(["", "  ", "!?", "zzzzzz"])("finds nothing for %j", (query) => {
    expect(search(query, english)).toEqual([]);
  });
});

describe("rank", () => {
  it("hears the forms of a word in each language that core speaks", () => {
    expect(Object.keys(searchLanguages)).toEqual(locales.map(({ tag }) => tag));
    const codes = bundles(arabic).flatMap((bundle) => bundle.codes);
    expect(top(rank("المستلمين", codes, searchLanguages["ar"]), 20)).toContain(251);
    expect(top(rank("المستلمين", codes), 20)).not.toContain(251);
  });

  it("sees what has been put into a list or taken out of it since the last query", () => {
    const list = [get("smtp", 551)!];
    expect(top(rank("551", list), 2)).toEqual([551]);
    list.push(get("ftp", 551)!);
    expect(rank("551", list)).toHaveLength(2);
    list[0] = get("smtp", 211)!;
    expect(rank("551", list).map(({ protocol }) => protocol)).toEqual(["ftp"]);
  });
});
