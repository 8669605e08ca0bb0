import { z } from "zod";
import { keyed } from "../../schema/keyed.ts";
import type { Shape } from "../../schema/shape.ts";
import { Reason } from "../message.ts";
import { section } from "./section.ts";

const label = (description: string) => z.string().meta({ description });

export const ExplainWords = z
  .strictObject({
    reasons: z.strictObject(keyed(Reason.options, () => z.string().min(1))).meta({
      description: "Why a message failed, as the heading of its answer and in counts.",
    }),
    noReason: label("Beside the count of messages that state no reason."),
    address: label("Label of the row that says what to do with the recipient's address."),
    addresses: section(
      ["keep", "update", "check", "remove"],
      "Whether the recipient's address is dead, and what to do with it.",
    ),
    recipient: label("Label of the row with the recipient's address."),
    provider: label("Label of the row with the provider whose text it is, and its own page."),
    confidence: label("Label of the row that says what the answer rests on."),
    confidences: section(["stated", "likely", "guess"], "What the answer rests on."),
    roles: section(
      ["status", "embedded", "overruled"],
      "Behind a code: that the reporting program concluded it, that a server further away answered it, or that the rest of the message contradicts it.",
    ),
  })
  .meta({ description: "Words about what stands in a pasted text, a log or a mail." });
export type ExplainWords = Shape<typeof ExplainWords>;
