import { describe, expect, it } from "vitest";
import { codesOfGuide } from "./guide.ts";
import type { Guide } from "../shapes/guide.ts";
import { firstStep, walkGuide } from "./walk-guide.ts";

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
        { id: "on", label: "Yes", ask: "door" },
        { id: "off", label: "No", outcome: "closed" },
      ],
    },
    {
      id: "door",
      question: "Does the door open?",
      answers: [
        { id: "opens", label: "Yes", outcome: "open" },
        { id: "stuck", label: "No", outcome: "closed" },
      ],
    },
  ],
  outcomes: [outcome("closed", 550, 450), outcome("open", 250, 550)],
};

function outcome(id: string, ...codes: number[]) {
  const refs = codes.map((code) => ({ protocol: "shop", code }));
  return { id, title: id, advice: `It is ${id}.`, codes: refs, references: [] };
}

describe("a walk through a guide", () => {
  it("starts at its first question", () => {
    expect(firstStep(guide)).toMatchObject({ kind: "question", question: { id: "light" } });
    expect(walkGuide(guide, [])).toEqual({ answered: [], step: firstStep(guide), rest: [] });
  });

  it("ends at an outcome, and remembers the way", () => {
    const { answered, step, rest } = walkGuide(guide, ["on", "opens"]);
    expect(step).toMatchObject({ kind: "outcome", outcome: { id: "open" } });
    expect(answered.map(({ question, answer }) => [question.id, answer.id])).toEqual([
      ["light", "on"],
      ["door", "opens"],
    ]);
    expect(rest).toEqual([]);
  });

  it("stops at an answer that the open question does not have", () => {
    const { step, rest } = walkGuide(guide, ["on", "off", "opens"]);
    expect(step).toMatchObject({ kind: "question", question: { id: "door" } });
    expect(rest).toEqual(["off", "opens"]);
  });

  it("has no use for answers behind an outcome", () => {
    expect(walkGuide(guide, ["off", "on"])).toMatchObject({
      step: { kind: "outcome", outcome: { id: "closed" } },
      rest: ["on"],
    });
  });

  it("takes no step to what is not there", () => {
    expect(() => firstStep({ ...guide, start: "window" })).toThrow(RangeError);
  });
});

describe("the codes of a guide", () => {
  it("are listed once, in the order of its outcomes", () => {
    expect(codesOfGuide(guide).map(({ code }) => code)).toEqual([550, 450, 250]);
  });
});
