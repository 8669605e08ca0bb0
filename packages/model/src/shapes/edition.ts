import { z } from "zod";
import { DATA_KINDS } from "../vocabulary/data-changes.ts";
import { keyed } from "../schema/keyed.ts";
import { INTERNAL, internal, type Shape } from "../schema/shape.ts";
import { Status } from "./vocabulary.ts";

export const DataKind = z
  .enum(DATA_KINDS)
  .meta({ description: "What an edition has entries of." })
  .register(internal, INTERNAL);
export type DataKind = Shape<typeof DataKind>;

const mark = z.string().regex(/^[0-9a-f]{10}$/);

export const EditionEntry = z
  .strictObject({
    status: Status.exactOptional().meta({ description: "Of a code only." }),
    facts: mark.meta({ description: "Of everything but words and status." }),
    words: z.record(z.string(), mark).meta({
      description: "Of the words by locale tag, of those locales that have words of their own.",
    }),
  })
  .meta({
    description: "What one thing says, by fingerprints: equal ones mean that nothing has changed.",
  })
  .register(internal, INTERNAL);
export type EditionEntry = Shape<typeof EditionEntry>;

export const Edition = z
  .strictObject({
    edition: z.number().meta({ description: "The version of the shape of an edition." }),
    reference: z.string().meta({ description: "The tag of the locale that the others translate." }),
    entries: z.strictObject(keyed(DATA_KINDS, () => z.record(z.string(), EditionEntry))),
  })
  .meta({
    description: `What the data of one version says, in little: enough to tell what another version changes.

Ids are \`smtp\` of a protocol, \`smtp:551\` of a code, \`smtp:550/smtp:551\` of a comparison that an author wrote, \`grpc-to-http\` of a mapping, \`which-redirect\` of a guide, \`status-code\` of a term, \`ar\` of a locale. The words of a locale are its phrases.`,
  })
  .register(internal, INTERNAL);
export type Edition = Shape<typeof Edition>;
