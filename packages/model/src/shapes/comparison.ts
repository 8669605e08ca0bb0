import { z } from "zod";
import { AttributeValue } from "./attribute.ts";
import { AttributeWords } from "./attribute-words.ts";
import { Code } from "./code.ts";
import { Finding } from "./finding.ts";
import { CodeValue, Pair } from "./pair.ts";
import type { Shape } from "../schema/shape.ts";

export const Advice = z
  .strictObject({
    side: z.enum(["a", "b"]).nullable().meta({
      description: "Which of the two it is about; null where it is about both.",
    }),
    code: CodeValue.nullable().meta({ description: "That code's key." }),
    lang: z.string().meta({ description: "BCP 47 tag of the language the text is in." }),
    text: z.string().meta({ description: "Whole sentences." }),
  })
  .meta({ description: "Advice on one of the two codes, or on both." });
export type Advice = Shape<typeof Advice>;

const attributeId = z.string().meta({ description: "The id of the attribute." });
const label = AttributeWords.shape.label;

export const SharedRow = z
  .strictObject({
    attribute: attributeId,
    label,
    value: AttributeValue,
    shown: z.string().meta({ description: "The value as it stands in a table." }),
    sentence: z.string().meta({ description: "A sentence about both codes." }),
  })
  .meta({
    description:
      "An attribute on which two codes agree: the fact, how a table shows it, and a sentence.",
  });
export type SharedRow = Shape<typeof SharedRow>;

export const DifferentRow = z
  .strictObject({
    attribute: attributeId,
    label,
    a: AttributeValue,
    b: AttributeValue,
    shown: z
      .strictObject({ a: z.string(), b: z.string() })
      .meta({ description: "The values as they stand in a table." }),
    sentence: z.string().meta({ description: "A sentence about each code." }),
  })
  .meta({
    description:
      "An attribute on which two codes differ: the facts, how a table shows them, and a sentence on each.",
  });
export type DifferentRow = Shape<typeof DifferentRow>;

export const ComparisonDocument = z
  .strictObject({
    lang: z.string().meta({ description: "BCP 47 tag of the language asked for." }),
    a: Code,
    b: Code,
    curated: z.boolean().meta({ description: "Whether an author wrote about this pair." }),
    findings: z
      .array(Finding)
      .readonly()
      .meta({ description: "What stands out about the pair, most important first." }),
    verdict: z.string().meta({ description: "The answer first, in whole sentences." }),
    points: z.array(z.string()).readonly().meta({
      description:
        "What an author says tells the two apart; empty for pairs that nobody wrote about.",
    }),
    verdictLang: z.string().meta({
      description:
        "Language of the verdict: the reference language where an author's words are not translated.",
    }),
    pointsLang: z.string().meta({ description: "Language of the points; see `verdictLang`." }),
    alike: z.string().nullable().meta({
      description: "Why people confuse the two; null where nobody says that they do.",
    }),
    same: z
      .array(SharedRow)
      .readonly()
      .meta({ description: "The attributes on which the two agree." }),
    different: z
      .array(DifferentRow)
      .readonly()
      .meta({ description: "The attributes on which the two differ, by how much they matter." }),
    choose: z.array(Advice).readonly().meta({ description: "Which of the two to send, and when." }),
    cautions: z
      .array(Advice)
      .readonly()
      .meta({ description: "What people overlook about either code." }),
    seeAlso: z
      .array(Pair)
      .readonly()
      .meta({ description: "Curated pairs around these two that are worth reading." }),
  })
  .meta({
    title: "Comparison",
    description:
      "Two status codes compared, in whole sentences of one language: the one shape of `compare --json` and of every renderer.",
  });
export type ComparisonDocument = Shape<typeof ComparisonDocument>;
