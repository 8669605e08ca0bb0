import { z } from "zod";
import { CodeRef, Pair } from "./pair.ts";
import { INTERNAL, internal, type Shape } from "../schema/shape.ts";
import { PROTOCOL_GROUPS } from "../vocabulary/protocol-groups.ts";

const address = (description: string) => z.url({ protocol: /^https$/ }).meta({ description });

export const Repository = z
  .strictObject({
    home: address("Where the data and the code are kept."),
    issues: address("Where people report mistakes."),
    view: address("What a file's path in the repository is put behind to see the file."),
    edit: address("What a file's path in the data folder is put behind to edit the file."),
  })
  .meta({ description: "Where the data is kept and how people take part." })
  .register(internal, INTERNAL);
export type Repository = Shape<typeof Repository>;

export const Published = z
  .strictObject({
    library: z
      .string()
      .regex(/^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/)
      .exactOptional()
      .meta({
        description: "The package that has a module for each protocol, such as `@wirecode/core`.",
      }),
    lookup: z.string().min(1).exactOptional().meta({
      description: "The command that looks a code up, such as `npx @wirecode/cli`.",
    }),
  })
  .meta({
    description:
      "The names under which readers of the pages get at the catalogue; absent where there is nothing of the kind.",
  })
  .register(internal, INTERNAL);
export type Published = Shape<typeof Published>;

export const ExplainSite = z
  .strictObject({
    package: z.string().min(1).meta({
      description: "The package that explains a text in a program, such as `@wirecode/explain`.",
    }),
    examples: z.array(z.string().min(1)).readonly().meta({
      description: "Texts to try, each with a code in it, in the order in which they are offered.",
    }),
  })
  .meta({ description: "What the page is made around that explains a pasted text." })
  .register(internal, INTERNAL);
export type ExplainSite = Shape<typeof ExplainSite>;

export const ProtocolGroup = z
  .strictObject({
    id: z.enum(PROTOCOL_GROUPS),
    protocols: z.array(z.string()).readonly(),
  })
  .meta({ description: "The protocols that people meet while they do the same." })
  .register(internal, INTERNAL);
export type ProtocolGroup = Shape<typeof ProtocolGroup>;

export const Site = z
  .strictObject({
    repository: Repository,
    published: Published.exactOptional(),
    explain: ExplainSite.exactOptional(),
    protocols: z.array(z.string()).readonly().meta({
      description: "Every protocol, in the order in which people expect them.",
    }),
    groups: z.array(ProtocolGroup).readonly().exactOptional().meta({
      description:
        "The same protocols by what one was doing, for menus; absent where they are few.",
    }),
    codes: z.array(CodeRef).readonly().meta({
      description: "The codes that people look up most.",
    }),
    questions: z.array(Pair).readonly().meta({
      description: "The comparisons that people ask for most.",
    }),
  })
  .meta({
    description: "What the site is made around, without words: what `site.json` holds.",
  })
  .register(internal, INTERNAL);
export type Site = Shape<typeof Site>;
