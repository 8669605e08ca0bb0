import { z } from "zod";
import { MessageProvider, Reason } from "./message.ts";
import type { Shape } from "../schema/shape.ts";

const count = z.int().min(1).meta({ description: "How many messages." });

export const MessageSummary = z
  .strictObject({
    messages: z.int().meta({ description: "How many messages there are." }),
    reasons: z
      .array(z.strictObject({ reason: Reason.nullable(), count }))
      .readonly()
      .meta({ description: "Why they failed, most first; null counts those that say no reason." }),
    codes: z
      .array(
        z.strictObject({
          protocol: z.string().meta({ description: "The protocol's id, such as `smtp`." }),
          code: z.string().meta({ description: "The code as its protocol writes it." }),
          count,
        }),
      )
      .readonly()
      .meta({ description: "In how many messages each code stands, most first." }),
    providers: z
      .array(MessageProvider.extend({ count }))
      .readonly()
      .meta({ description: "Who said them, where that is known, most first." }),
  })
  .meta({
    title: "Message summary",
    description: "The messages of a text, counted by reason, by code and by provider.",
  });
export type MessageSummary = Shape<typeof MessageSummary>;
