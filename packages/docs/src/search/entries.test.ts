import { expect, it } from "vitest";
import { entriesOf } from "./entries.js";
import { furtherWords } from "./further.js";

const page = { locale: "ar", lang: "ar", dir: "rtl", sections: [], markdown: "" };

it("takes in pages of numbers and guides, and leaves out pages that are no answer", () => {
  const entries = [
    {
      ...page,
      kind: "number",
      path: "503",
      title: "What 503 means",
      description: "It depends.",
      codes: ["503"],
    },
    {
      ...page,
      kind: "guide",
      path: "guides/redirect",
      title: "Which redirect?",
      description: "One of five.",
      lang: "en",
    },
    { ...page, kind: "home", path: "index", title: "Home", description: "" },
    { ...page, kind: "about", path: "about", title: "About", description: "" },
  ];
  const found = entriesOf(
    { entries: { ar: entries }, guides: {}, protocols: {}, phrases: {} } as unknown as Parameters<
      typeof entriesOf
    >[0],
    "ar",
  );
  expect(found).toEqual([
    {
      kind: "number",
      path: "503",
      code: "503",
      title: "What 503 means",
      summary: "It depends.",
      weight: 0.5,
    },
    {
      kind: "guide",
      path: "guides/redirect",
      code: "",
      title: "Which redirect?",
      summary: "One of five.",
      lang: "en",
      weight: 0.7,
    },
  ]);
});

it("keeps of prose the words that nothing else says and that tell codes apart", () => {
  const texts = Array.from({ length: 40 }, (_, index) => ({
    text: `The server saw 404 and quota number${index}.`,
    shown: index === 0 ? ["Quota exceeded"] : [],
  }));
  texts.push({ text: "The attachment is too large, the quota small.", shown: ["Too large"] });
  const words = furtherWords(texts, new Set(["the", "is"]));
  expect(words[0]).toBe("number0");
  expect(words.at(-1)).toBe("attachment small");
});
