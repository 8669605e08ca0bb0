import { describe, expect, it } from "vitest";
import { LANGUAGES, type SampleLanguage } from "../testing/languages.ts";
import { PHRASES, WORDS } from "../testing/sample.ts";
import { agreement, saying, valueLabel, type Speech } from "./attribute-words.ts";
import { PLAIN } from "./sentence.ts";

const ALL = ["RCPT", "VRFY", "EXPN", ...Array.from({ length: 18 }, (_, index) => `X${index + 1}`)];
const LABELS = { code: "551", class: "5yz", range: "500-599" } as const;

/** The sample's words in another language; lists are as the language writes them (CLDR). */
function speechIn(lang: string, { nouns, commands, act }: SampleLanguage): Speech {
  const { lists: _, ...phrases } = PHRASES;
  const attributes = { ...phrases.attributes, act: { ...phrases.attributes.act, ...act } };
  return {
    phrases: { ...phrases, lang, nouns: { ...phrases.nouns, ...nouns }, attributes },
    words: {
      ...WORDS,
      actors: {},
      attributes: { commands: { label: "", values: {}, ...commands } },
    },
  };
}

describe.each(Object.entries(LANGUAGES))("%s", (lang, language) => {
  const speech = speechIn(lang, language);
  const called = (kind: keyof typeof LABELS) => ({
    label: LABELS[kind],
    noun: speech.phrases.nouns[kind],
  });
  const say = (attribute: string, values: readonly string[], kind: keyof typeof LABELS = "code") =>
    saying(attribute, called(kind), values, speech, PLAIN);
  const share = (count: number, a: keyof typeof LABELS, b: keyof typeof LABELS) =>
    agreement("commands", { a: called(a), b: called(b) }, ALL.slice(0, count), speech, PLAIN);

  it("says of 0, 1, 2, 3 and 21 values, of a code, a class and a range, what its reader expects", async () => {
    const parties = ["client", "server"];
    const sentences = [
      ...[0, 1, 2, 3, 21].map((count) => say("commands", ALL.slice(0, count))),
      say("commands", ["RCPT", "VRFY"], "class"),
      say("commands", ["RCPT", "VRFY"], "range"),
      share(1, "code", "class"),
      share(2, "code", "range"),
      ...[0, 1, 2].map((count) => say("act", parties.slice(0, count))),
      say("act", parties, "class"),
      say("act", parties, "range"),
      valueLabel("act", parties, speech, PLAIN),
    ];
    await expect(`${sentences.join("\n")}\n`).toMatchFileSnapshot(
      `../testing/languages/${lang}.txt`,
    );
  });
});
