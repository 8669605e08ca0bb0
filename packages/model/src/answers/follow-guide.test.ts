import { describe, expect, it } from "vitest";
import type { Guide } from "../shapes/guide.ts";
import { decisionOf } from "./decision.ts";
import { followGuide } from "./follow-guide.ts";

const guide: Guide = {
  id: "is-it-open",
  protocols: ["shop"],
  lang: "en",
  bodyLang: "en",
  title: "Is it open?",
  summary: "It tells whether the shop is open.",
  start: "light",
  questions: [
    {
      id: "light",
      question: "Is there light?",
      answers: [
        { id: "on", label: "Yes, there is", ask: "door" },
        { id: "off", label: "No", outcome: "closed" },
      ],
    },
    {
      id: "door",
      question: "Does the door open?",
      answers: [{ id: "opens", label: "Yes", outcome: "open" }],
    },
  ],
  outcomes: ["closed", "open"].map((id) => ({
    id,
    title: id,
    advice: `It is ${id}.`,
    codes: [{ protocol: "shop", code: 250 }],
    references: [],
  })),
};

describe("words as answers", () => {
  it.each([[["on", "opens"]], [["1", "1"]], [["٢"]], [["YES THERE IS", " yes "]], [[]]])(
    "%j lead on",
    (words) => {
      expect(followGuide(guide, words)).toEqual({
        answers: words[0] === "٢" ? ["off"] : ["on", "opens"].slice(0, words.length),
      });
    },
  );

  it("names the first word that is no answer, and the question it was given to", () => {
    expect(followGuide(guide, ["on", "perhaps", "opens"])).toMatchObject({
      answers: ["on"],
      lost: { word: "perhaps", question: { id: "door" } },
    });
    expect(followGuide(guide, ["3"])).toMatchObject({ answers: [], lost: { word: "3" } });
  });

  it("takes no answer behind an outcome", () => {
    expect(followGuide(guide, ["off", "opens"])).toEqual({
      answers: ["off"],
      lost: { word: "opens" },
    });
  });
});

describe("a decision", () => {
  it("is the open question, or the outcome with the codes that exist", () => {
    expect(decisionOf(guide, ["on"], () => undefined)).toMatchObject({
      guide: "is-it-open",
      answers: [{ question: "light", answer: "on" }],
      question: { id: "door" },
    });
    expect(decisionOf(guide, ["off"], () => undefined)).toMatchObject({
      outcome: { id: "closed", codes: [] },
    });
  });
});
