import { z } from "zod";
import { Reason } from "./message.ts";
import { CodeRef } from "./pair.ts";
import { proseOf, tiered } from "./prose.ts";
import type { Shape } from "../schema/shape.ts";
import { Actor, Retry } from "./vocabulary.ts";

export const ProviderKind = z
  .enum([
    "mailbox",
    "filter",
    "blocklist",
    "relay",
    "edge",
    "balancer",
    "server",
    "proxy",
    "directory",
  ])
  .meta({ description: "What a provider is to those who read its texts." });
export type ProviderKind = Shape<typeof ProviderKind>;

const address = z
  .enum(["keep", "update", "check", "remove"])
  .meta({ description: "What to do with the recipient's address; of mail only." });
const strings = (description: string) =>
  z.array(z.string().min(1)).readonly().meta({ description });

export const ProviderNoteFacts = z
  .strictObject({
    id: z.string().meta({ description: "Names it among the notes of its provider." }),
    protocol: z.string().exactOptional().meta({
      description: "The id of the protocol of its codes; absent where they are of none.",
    }),
    codes: strings("The codes that it comes with, the reply code first."),
    listed: z.array(CodeRef).readonly().meta({
      description:
        "Those of its codes that the catalogue lists, each with the protocol whose it is.",
    }),
    subcode: z.string().exactOptional().meta({
      description: "A code of the provider's own below the code: `404.13`.",
    }),
    prints: z.string().exactOptional().meta({
      description: "How the subcode is printed, where no text tells it.",
    }),
    patterns: strings(
      "The words by which its text is recognised; `*` stands for up to 200 characters.",
    ),
    onlyWithProvider: z.literal(true).exactOptional().meta({
      description:
        "Present where others say the same: a host or mark of the provider has to stand in the text as well.",
    }),
    reason: Reason.nullable(),
    retry: Retry,
    act: z.array(Actor).readonly().meta({ description: "Who has to act." }),
    address: address.exactOptional(),
    source: z.string().meta({ description: "The provider's own page that says so." }),
    checked: z.string().meta({ description: "When somebody last read it there, `2026-12-01`." }),
    example: z.string().meta({ description: "How it looks in a reply or a log." }),
  })
  .meta({
    description: "One thing that a provider says, more exact than the code of the standard.",
  });
export type ProviderNoteFacts = Shape<typeof ProviderNoteFacts>;

export const SubcodePlaces = z
  .strictObject({
    fields: strings(
      "The fields of its logs, in W3C or JSON form, whose values are the subcode, joined by dots.",
    ).exactOptional(),
    layout: z.string().min(1).exactOptional().meta({
      description:
        "All fields of its W3C log in their order, for lines without the line that names them.",
    }),
    word: z.number().int().min(1).exactOptional().meta({
      description: "How many words behind the status a line of its log has it.",
    }),
    unsent: z.string().min(1).exactOptional().meta({
      description: "What stands in place of the status where the client got none.",
    }),
    letters: z.number().int().min(1).exactOptional().meta({
      description: "How many letters of that word it is; all if absent.",
    }),
  })
  .meta({ description: "Where its logs have subcodes." });
export type SubcodePlaces = Shape<typeof SubcodePlaces>;

export const ProviderFacts = z
  .strictObject({
    id: z.string().meta({ description: "Its id, such as `gmail`." }),
    title: z.string().min(1).meta({ description: "Its proper name, the same in all languages." }),
    kind: ProviderKind,
    url: z.string().meta({ description: "Its own page about what it says." }),
    hosts: strings("The domains of the servers that say it."),
    marks: strings("Text that only its replies have."),
    subcodes: SubcodePlaces.exactOptional(),
    notes: z
      .array(ProviderNoteFacts)
      .readonly()
      .meta({ description: "In the order of the author." }),
  })
  .meta({
    description:
      "Who operates or ships what answers, and what it says, without words: what `facts/providers.json` lists.",
  });
export type ProviderFacts = Shape<typeof ProviderFacts>;

export const ProviderNoteText = z
  .strictObject({
    stale: tiered.stale,
    title: proseOf("What happened, in a few words, without a full stop."),
    summary: proseOf("One sentence that says what happened.").exactOptional(),
    advice: proseOf("What to do, and who has to.").exactOptional(),
  })
  .meta({ description: "The words on a note in one language." });
export type ProviderNoteText = Shape<typeof ProviderNoteText>;

export const ProviderText = z
  .strictObject({
    stale: tiered.stale,
    about: proseOf("What the provider is here, and where its texts are met.").exactOptional(),
    notes: z.record(z.string(), ProviderNoteText).meta({ description: "By id." }),
  })
  .meta({ description: "The words on a provider in one language." });
export type ProviderText = Shape<typeof ProviderText>;

export const ProviderNote = ProviderNoteFacts.extend({
  text: z
    .strictObject({
      lang: tiered.lang,
      bodyLang: tiered.bodyLang,
      stale: tiered.stale,
      title: ProviderNoteText.shape.title,
      summary: ProviderNoteText.shape.summary.unwrap(),
      advice: ProviderNoteText.shape.advice.unwrap(),
    })
    .meta({ description: "Its words. `title` is its name, the rest its body." }),
}).meta({ description: "A note with its words in one language." });
export type ProviderNote = Shape<typeof ProviderNote>;

export const Provider = ProviderFacts.extend({
  text: z.strictObject({
    lang: tiered.lang,
    stale: tiered.stale,
    about: ProviderText.shape.about.unwrap(),
  }),
  notes: z.array(ProviderNote).readonly().meta({ description: "In the order of the author." }),
}).meta({
  title: "Provider",
  description: "Who answers, and what it says more exactly than the standard, in one language.",
});
export type Provider = Shape<typeof Provider>;

export const ProvidersText = z
  .strictObject({
    locale: z.string().meta({ description: "BCP 47 tag of the language of all words in it." }),
    providers: z.record(z.string(), ProviderText).meta({ description: "By id." }),
  })
  .meta({
    description:
      "The notes of providers in one language: what `<locale>/providers.json` of the words holds.",
  });
export type ProvidersText = Shape<typeof ProvidersText>;
