import { id, ProviderNoteFacts, Reason } from "@wirecode/model/shapes";
import { z } from "zod";

const { retry, act, address } = ProviderNoteFacts.shape;
const answers = z.strictObject({ retry, act, address });
const phrases = z.array(z.string().min(1)).min(1);

/** `explain/kinds.yaml`: what a text about undelivered mail can say, the more exact first. */
export const kindsSchema = z
  .record(
    id,
    z.strictObject({
      reason: Reason,
      weak: z.literal(true).exactOptional().meta({
        description: "Present where the phrases count only if no code says something more exact.",
      }),
      codes: z.array(z.string()).exactOptional().meta({
        description: "Codes that say the same, with their protocols: `smtp-enhanced:5.1.1`.",
      }),
      permanent: answers.meta({ description: "What follows from it where it is for good." }),
      temporary: answers.meta({ description: "What follows from it where it is for now." }),
    }),
  )
  .meta({ description: "What a text about undelivered mail can say, the more exact first." });

/** `explain/phrases/<language>.yaml`: how it is said in a language. */
export const explainPhrasesSchema = z
  .strictObject({
    kinds: z.record(id, phrases).default({}).meta({
      description: "By kind, the phrases that say so; `*` stands for up to 200 characters.",
    }),
    mail: z
      .strictObject({
        senders: phrases.exactOptional().meta({
          description: "What stands in the From field of notices of undelivered mail.",
        }),
        subjects: phrases.exactOptional().meta({ description: "What stands in their subject." }),
        openings: phrases.exactOptional().meta({ description: "What their first sentences say." }),
        replies: phrases.exactOptional().meta({
          description: "What stands in the subject of automatic replies, which are none.",
        }),
        originals: phrases.exactOptional().meta({
          description: "What announces the mail that a notice returns.",
        }),
      })
      .prefault({})
      .meta({ description: "How notices of undelivered mail are recognised." }),
  })
  .meta({ description: "How texts about undelivered mail say it in a language." });

export type AuthoredKinds = z.infer<typeof kindsSchema>;
export type AuthoredExplainPhrases = z.infer<typeof explainPhrasesSchema>;
