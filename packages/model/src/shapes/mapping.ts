import { z } from "zod";
import { CodeValue } from "./pair.ts";
import { proseOf, tiered } from "./prose.ts";
import { Reference } from "./reference.ts";
import type { Shape } from "../schema/shape.ts";

export const MappingEnd = z
  .strictObject({
    id: z.string().meta({ description: "The protocol's or the vocabulary's id." }),
    title: z.string().min(1).meta({ description: "What codes of it are called, as in Q.850." }),
    names: z.record(z.string(), z.string()).exactOptional().meta({
      description: "Of a list that is no protocol: the name of each code in its standard.",
    }),
  })
  .meta({
    description:
      "A list of codes that a mapping leads from or to: a protocol, or a vocabulary such as the causes of Q.850.",
  });
export type MappingEnd = Shape<typeof MappingEnd>;

const codes = z.array(CodeValue).readonly();

export const MappingTable = z
  .strictObject({
    id: z.string().meta({ description: "The direction, such as `grpc-to-http`." }),
    from: MappingEnd,
    to: MappingEnd,
    source: Reference,
    rows: z
      .array(
        z.strictObject({
          from: CodeValue.meta({ description: "The key of a code." }),
          to: codes.meta({ description: "What it becomes, the usual one first." }),
        }),
      )
      .readonly()
      .meta({ description: "For each code what it becomes, the usual one first." }),
    otherwise: codes.exactOptional().meta({
      description: "What every code becomes that travels and that no row names.",
    }),
    except: z.array(z.string()).readonly().exactOptional().meta({
      description: "The classes to whose codes `otherwise` does not apply.",
    }),
  })
  .meta({
    description:
      "What the codes of one list are in another. It holds in this direction only: who translates back uses another table, and need not arrive where they started.",
  });
export type MappingTable = Shape<typeof MappingTable>;

export const MappingWords = z
  .strictObject({
    ...tiered,
    title: proseOf("What the table translates into what, without a full stop."),
    about: proseOf("Who applies it, in which direction it holds, and what the reverse is."),
    notes: z
      .record(z.string(), z.string().min(1))
      .meta({ description: "Sentences on single rows, by code or `otherwise`." }),
  })
  .meta({ description: "The words of a mapping. `title` is its name, the rest its body." });
export type MappingWords = Shape<typeof MappingWords>;

export const Mapping = MappingTable.extend({ text: MappingWords }).meta({
  title: "Mapping",
  description: "What the codes of one list are in another, in this direction only.",
});
export type Mapping = Shape<typeof Mapping>;

export const MappingsText = z
  .strictObject({
    locale: z.string().meta({ description: "BCP 47 tag of the language of all words in it." }),
    mappings: z
      .record(
        z.string(),
        MappingWords.omit({ lang: true, bodyLang: true }).extend({
          about: MappingWords.shape.about.exactOptional(),
          notes: MappingWords.shape.notes.exactOptional(),
        }),
      )
      .meta({ description: "By id." }),
  })
  .meta({
    description: "The mappings in one language: what `<locale>/mappings.json` of the words holds.",
  });
export type MappingsText = Shape<typeof MappingsText>;
