import { z } from "zod";
import type { Shape } from "../schema/shape.ts";
import { Actor, Retry } from "./vocabulary.ts";

export const FoundCodeRole = z
  .enum(["reply", "enhanced", "status", "embedded", "detail", "overruled"])
  .meta({
    description:
      "What it is in the text: the answer itself (`reply`), the enhanced code beside it, the `status` that the reporting program concluded, an answer of a hop further away (`embedded`), a `detail` such as an Extended DNS Error, or a code that the text or a more exact code contradicts (`overruled`).",
  });
export type FoundCodeRole = Shape<typeof FoundCodeRole>;

export const FoundCode = z
  .strictObject({
    protocol: z.string().meta({ description: "The protocol's id, such as `smtp-enhanced`." }),
    code: z.string().meta({ description: "The code as its protocol writes it: `550`, `5.1.1`." }),
    at: z.int().nullable().meta({
      description:
        "Where it begins in `text`, in UTF-16 units; null inside a part that is encoded.",
    }),
    length: z.int().meta({ description: "How long it is there, in UTF-16 units." }),
    role: FoundCodeRole,
  })
  .meta({ description: "A code that stands in a text." });
export type FoundCode = Shape<typeof FoundCode>;

export const Reason = z
  .enum([
    "recipient",
    "mailbox-full",
    "host",
    "sender-blocked",
    "auth",
    "content",
    "size",
    "rate",
    "system",
    "relay",
  ])
  .meta({
    description:
      "Why it failed: the recipient's address, its full mailbox, a host or domain that is not there or cannot be reached, a sender that is blocked, a missing or failed authentication, the content, the size, too much in too short a time, a fault of a system, or relaying that is refused.",
  });
export type Reason = Shape<typeof Reason>;

export const MessageProvider = z
  .strictObject({
    id: z.string().meta({ description: "Its id, such as `gmail`." }),
    title: z.string().meta({ description: "Its proper name." }),
    url: z.string().meta({ description: "Its own page about what it says." }),
  })
  .meta({ description: "Who operates or ships what has answered." });
export type MessageProvider = Shape<typeof MessageProvider>;

export const Message = z
  .strictObject({
    file: z.string().exactOptional().meta({
      description: "The file it stands in, where a program was given several; absent otherwise.",
    }),
    line: z.int().meta({ description: "The line it begins on, from 1." }),
    protocol: z.string().nullable().meta({
      description: "The protocol of the code that the verdict rests on; null where no code stands.",
    }),
    codes: z
      .array(FoundCode)
      .readonly()
      .meta({ description: "The codes in it, each once, in the order of the text." }),
    retry: Retry,
    act: z.array(Actor).readonly().meta({ description: "Who has to act." }),
    address: z.enum(["keep", "update", "check", "remove"]).nullable().meta({
      description: "What to do with the recipient's address; null where it is not about one.",
    }),
    reason: Reason.nullable().meta({ description: "Why, where the text or a code says so." }),
    temporary: z.boolean().nullable().meta({
      description: "Whether the failure is for now; null where nothing failed or nothing says so.",
    }),
    provider: MessageProvider.nullable().meta({
      description: "Who said it, where its text is known.",
    }),
    recipient: z.string().nullable().meta({
      description: "The address that mail did not reach: the first one of several.",
    }),
    confidence: z.enum(["stated", "likely", "guess"]).meta({
      description:
        "`stated`: a provider's own text or an exact code says so. `likely`: the words do. `guess`: only a general code does, or the words and the code contradict each other.",
    }),
    text: z.string().meta({ description: "The message or line itself, as it was given." }),
  })
  .meta({
    title: "Message",
    description:
      "One message of a text, such as a reply, a line of a log or a whole mail, and what it means.",
  });
export type Message = Shape<typeof Message>;
