import {
  AttributeWords,
  ClassWords,
  CodeText,
  ComparisonText,
  MeaningText,
  ProtocolWords,
} from "@wirecode/model/shapes";
import { z } from "zod";
import { about, entry, spoken } from "./entry.ts";

const codeText = entry(CodeText.omit(spoken)).extend({
  fix: CodeText.shape.fix.default({}).meta(about(CodeText.shape.fix)),
  meanings: z
    .record(z.string(), MeaningText)
    .exactOptional()
    .meta({ description: "The words of the further meanings, by their ids in the facts." }),
});

/** An author's words on a pair. */
export const comparisonText = entry(ComparisonText.omit(spoken));

/** `<protocol>/text/<locale>.yaml`: the words, and nothing but words. */
export const textSchema = z
  .strictObject({
    protocol: entry(ProtocolWords.pick({ summary: true, about: true })).meta({
      description: "What is said of the protocol itself.",
      examples: [
        { summary: "The order service answers with these codes.", about: "Every refusal has one." },
      ],
    }),
    actors: entry(ProtocolWords.shape.actors).meta({
      ...about(ProtocolWords.shape.actors),
      examples: [{ client: "the shop", server: "the order service" }],
    }),
    classes: z
      .record(z.string(), entry(ClassWords))
      .default({})
      .meta({ description: "The words of its classes by their ids." }),
    attributes: z
      .record(z.string(), entry(AttributeWords))
      .default({})
      .meta({ description: "The words of its own attributes by their ids." }),
    codes: z
      .record(z.string(), codeText)
      .default({})
      .meta({ description: "The words of its codes." }),
    comparisons: z
      .record(z.string(), comparisonText)
      .default({})
      .meta({ description: "What authors say of pairs, keyed as in comparisons.yaml." }),
  })
  .meta({ description: "The words of a protocol in one language." });

export type AuthoredText = z.infer<typeof textSchema>;
export type AuthoredCodeText = z.infer<typeof codeText>;
