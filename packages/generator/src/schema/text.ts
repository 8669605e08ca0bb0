import {
  AttributeWords,
  ClassWords,
  CodeText,
  CodeWords,
  ComparisonText,
  ComparisonWords,
  OwnPhrases,
  ProtocolWords,
} from "@wirecode/model/shapes";
import { z } from "zod";
import { about, tiered } from "./entry.ts";

const translatedCodeText = CodeWords.omit({ stale: true }).extend({
  fix: CodeText.shape.fix.default({}).meta(about(CodeText.shape.fix)),
});

const codeText = translatedCodeText.extend({ meaning: CodeText.shape.meaning });

const attributeWords = AttributeWords.omit({ lang: true });

/** An author's words on a pair. */
export const comparisonText = ComparisonText.omit(tiered);

/** The same in another language than the reference: the verdict at least. */
export const translatedComparisonText = ComparisonWords.omit({ stale: true });

const protocol = ProtocolWords.pick({ summary: true, about: true });

const { attributes, ...phraseSections } = OwnPhrases.omit({ fallback: true }).shape;

/** What is said of the protocol in other words than of all others. */
const phrases = z
  .strictObject({ attributes, ...phraseSections })
  .exactOptional()
  .meta(about(OwnPhrases));

const words = {
  phrases,
  classes: z
    .record(z.string(), ClassWords.omit({ lang: true, bodyLang: true }))
    .default({})
    .meta({ description: "The words of its classes by their ids." }),
};

const described = {
  protocol: { description: "What is said of the protocol itself." },
  attributes: { description: "The words of its own attributes by their ids." },
  codes: { description: "The words of its codes." },
  comparisons: { description: "What authors say of pairs, keyed as in comparisons.yaml." },
};

/** `<protocol>/text/<locale>.yaml` in the reference language: the words, and nothing but words. */
export const textSchema = z
  .strictObject({
    protocol: protocol.meta({
      ...described.protocol,
      examples: [
        { summary: "The order service answers with these codes.", about: "Every refusal has one." },
      ],
    }),
    actors: ProtocolWords.shape.actors.meta({
      ...about(ProtocolWords.shape.actors),
      examples: [{ client: "the shop", server: "the order service" }],
    }),
    ...words,
    attributes: z.record(z.string(), attributeWords).default({}).meta(described.attributes),
    codes: z.record(z.string(), codeText).default({}).meta(described.codes),
    comparisons: z.record(z.string(), comparisonText).default({}).meta(described.comparisons),
  })
  .meta({ description: "The words of a protocol in the reference language." });

/** The same in any other language: codes and comparisons have at least their names, and what is absent falls back. */
export const translatedTextSchema = z
  .strictObject({
    protocol: z
      .strictObject({
        summary: protocol.shape.summary.exactOptional(),
        about: protocol.shape.about.exactOptional(),
      })
      .default({})
      .meta(described.protocol),
    actors: ProtocolWords.shape.actors.default({}).meta(about(ProtocolWords.shape.actors)),
    ...words,
    attributes: z
      .record(
        z.string(),
        attributeWords.extend({
          label: attributeWords.shape.label.exactOptional(),
          says: attributeWords.shape.says.default({}).meta(about(attributeWords.shape.says)),
          both: attributeWords.shape.both.default({}).meta(about(attributeWords.shape.both)),
        }),
      )
      .default({})
      .meta(described.attributes),
    codes: z.record(z.string(), translatedCodeText).default({}).meta(described.codes),
    comparisons: z
      .record(z.string(), translatedComparisonText)
      .default({})
      .meta(described.comparisons),
  })
  .meta({ description: "The words of a protocol in one language." });

export type AuthoredText = z.infer<typeof translatedTextSchema>;
export type AuthoredCodeText = AuthoredText["codes"][string];
