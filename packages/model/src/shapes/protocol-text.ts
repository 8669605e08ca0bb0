import { z } from "zod";
import { AttributeWords } from "./attribute-words.ts";
import { CodeText, MeaningText } from "./code-text.ts";
import { spoken } from "./prose.ts";
import type { Shape } from "../schema/shape.ts";
import { ClassWords, ComparisonText, ProtocolWords } from "./words.ts";

const languages = { lang: true, bodyLang: true } as const;

const attributeWords = AttributeWords.omit({ lang: true }).extend({
  label: AttributeWords.shape.label.exactOptional(),
  values: AttributeWords.shape.values.unwrap().exactOptional(),
  says: AttributeWords.shape.says.exactOptional(),
  both: AttributeWords.shape.both.exactOptional(),
});

const { actors, summary, about, phrases } = ProtocolWords.shape;

const words = z
  .strictObject({
    summary: summary.exactOptional(),
    about: about.exactOptional(),
    actors,
    classes: z.record(z.string(), ClassWords.omit(languages).extend({ stale: spoken.stale })),
    attributes: z.record(z.string(), attributeWords),
    phrases,
  })
  .meta({ description: "The words of the protocol itself." });

export const CodeWords = CodeText.omit(languages)
  .extend({
    meaning: CodeText.shape.meaning.exactOptional(),
    fix: CodeText.shape.fix.exactOptional(),
    meanings: z
      .record(z.string(), MeaningText)
      .exactOptional()
      .meta({ description: "The words of its further meanings, by their ids." }),
  })
  .meta({
    description: "The words of a code in one language: its names at least, or its body too.",
  });
export type CodeWords = Shape<typeof CodeWords>;

export const ComparisonWords = ComparisonText.omit(languages)
  .extend({
    differences: ComparisonText.shape.differences.exactOptional(),
    choose: ComparisonText.shape.choose.exactOptional(),
  })
  .meta({
    description:
      "An author's words on a pair in one language: the verdict at least, or the rest too.",
  });
export type ComparisonWords = Shape<typeof ComparisonWords>;

export const ProtocolText = z
  .strictObject({
    locale: z.string().meta({ description: "BCP 47 tag of the language of all words in it." }),
    protocol: z.string().meta({ description: "The protocol's id, such as `smtp`." }),
    words,
    codes: z.record(z.string(), CodeWords).meta({ description: "The words of codes, by key." }),
    comparisons: z.record(z.string(), ComparisonWords).meta({
      description:
        "The words on pairs, keyed `550/551` within the protocol and `ftp:550/smtp:550` across two.",
    }),
  })
  .meta({
    description:
      "What one language says about one protocol, without facts and without the words of any other language: what `<locale>/<protocol>.json` of the words holds.",
  });
export type ProtocolText = Shape<typeof ProtocolText>;
