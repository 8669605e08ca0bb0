import { MappingEnd, MappingTable, MappingWords } from "@wirecode/model/shapes";
import { z } from "zod";
import { comparisonsSchema } from "./comparisons.ts";
import { about, tiered } from "./entry.ts";
import { comparisonText, translatedComparisonText } from "./text.ts";

const codes = z.array(z.string().min(1));

/** `across/mappings/<from>-to-<to>.yaml`: what the codes of one protocol are in another, in one direction. */
export const mappingSchema = z
  .strictObject({
    from: z.string().min(1).meta({ description: "The protocol or vocabulary that is translated." }),
    to: z
      .string()
      .min(1)
      .meta({ description: "The protocol or vocabulary it is translated into." }),
    source: z.string().min(1).meta({
      description: "Who says so: `RFC 3398 §8.2.6.1`, or the name of the document in `document`.",
    }),
    document: z
      .url({ protocol: /^https$/ })
      .exactOptional()
      .meta({ description: "The address of a source that is neither RFC nor draft." }),
    rows: z.record(z.string(), codes).exactOptional().meta({
      description:
        "For each code, what it becomes: the usual one first, or nothing if the source says that nothing is.",
    }),
    associated: z
      .strictObject({
        protocol: z
          .string()
          .min(1)
          .meta({ description: "The protocol that declares the attribute." }),
        attribute: z.string().min(1).meta({ description: "The id of the attribute." }),
      })
      .exactOptional()
      .meta({
        description: "In place of rows: an attribute that names the codes of the other protocol.",
      }),
    otherwise: codes.min(1).exactOptional().meta(about(MappingTable.shape.otherwise)),
    except: codes.exactOptional().meta(about(MappingTable.shape.except)),
  })
  .refine(({ rows, associated }) => (rows === undefined) !== (associated === undefined), {
    error: "Either `rows` or `associated` says what the codes become.",
  })
  .meta({ description: "What the codes of one protocol are in another, in one direction." });

/** `across/vocabularies.yaml`: lists of codes that are no protocol here and that a mapping leads to or from. */
export const vocabulariesSchema = z
  .record(
    z.string(),
    z.strictObject({
      title: MappingEnd.shape.title,
      codes: z
        .record(z.string(), z.string().min(1))
        .meta({ description: "The name of each code in its standard, never translated." }),
    }),
  )
  .meta({ description: "Lists of codes that are no protocol here and that mappings lead to." });

/** `across/comparisons.yaml`: the pairs of two protocols that people confuse, keyed `ftp:550/smtp:550`. */
export const acrossComparisonsSchema = comparisonsSchema.meta({
  description: "The pairs of two protocols that people confuse, keyed `ftp:550/smtp:550`.",
});

const mappingWords = MappingWords.omit(tiered).extend({
  notes: MappingWords.shape.notes.default({}).meta(about(MappingWords.shape.notes)),
});

const described = {
  file: { description: "The words on what joins two protocols, in one language." },
  comparisons: { description: "What authors say of pairs, keyed as in comparisons.yaml." },
  mappings: { description: "The words of the mappings by their ids." },
};

/** `across/text/<locale>.yaml` in the reference language: the words on what joins two protocols. */
export const acrossTextSchema = z
  .strictObject({
    comparisons: z.record(z.string(), comparisonText).default({}).meta(described.comparisons),
    mappings: z.record(z.string(), mappingWords).default({}).meta(described.mappings),
  })
  .meta(described.file);

/** The same in any other language: names at least. */
export const translatedAcrossTextSchema = z
  .strictObject({
    comparisons: z
      .record(z.string(), translatedComparisonText)
      .default({})
      .meta(described.comparisons),
    mappings: z
      .record(z.string(), mappingWords.extend({ about: MappingWords.shape.about.exactOptional() }))
      .default({})
      .meta(described.mappings),
  })
  .meta(described.file);

export type AuthoredMapping = z.infer<typeof mappingSchema>;
export type AuthoredVocabularies = z.infer<typeof vocabulariesSchema>;
export type AuthoredAcrossText = z.infer<typeof translatedAcrossTextSchema>;
