import type { Shape } from "../../schema/shape.ts";
import { described } from "./section.ts";

export const GuideWords = described(
  {
    title: "Heading of the list of guides, which are named by the questions they answer.",
    summary: "One sentence on what guides do, above their list.",
    tree: "Heading of a guide's questions and answers as a nested list.",
    codes: "Heading of the list of codes that a guide leads to.",
    references: "Heading of the list of documents that a guide's advice rests on.",
    asked: "Behind a question that stands further up already.",
    picture: "Name of the picture of a guide's questions and answers.",
  },
  "Words around the guides, which lead from question to question to a code.",
);
export type GuideWords = Shape<typeof GuideWords>;
