import { z } from "zod";
import { INTERNAL, internal, type Shape } from "../schema/shape.ts";

const template = (description: string) => z.string().min(1).meta({ description });

const byCode = z
  .record(z.string(), z.record(z.string(), z.string()))
  .meta({ description: "By the name of a placeholder, what stands there by code." });

export const Snippet = z
  .strictObject({
    label: z.string().min(1).meta({
      description:
        "The proper name of the tool, server or language, the same in all languages of readers.",
    }),
    codes: z.array(z.string()).readonly().exactOptional().meta({
      description:
        "The keys of the codes that it is for; absent where it is for every code that travels and is no range.",
    }),
    text: template(
      "What one types or writes, with `{code}`, `{phrase}`, `{mnemonic}`, `{constant}` and the names of its values as placeholders.",
    ),
    short: template("The part of it that matters, in one line.").exactOptional(),
    output: template("What the tool prints then, as far as the code stands in it.").exactOptional(),
    constants: z.string().exactOptional().meta({
      description: "The label of the names from which `{constant}` is taken.",
    }),
    values: byCode.exactOptional(),
  })
  .meta({
    description:
      "A command, a setting or a piece of a program, for codes that have a value for each of its placeholders.",
  })
  .register(internal, INTERNAL);
export type Snippet = Shape<typeof Snippet>;

const snippets = (description: string) => z.array(Snippet).readonly().meta({ description });

export const Practice = z
  .strictObject({
    values: byCode.exactOptional(),
    see: snippets(
      "How to see a code. Of those with one label the first that fits a code is shown.",
    ),
    send: snippets("How to send a code."),
    names: snippets("What libraries call the codes."),
  })
  .meta({
    description:
      "How people see, send and name the codes of a protocol, in no language: what `practice/<protocol>.json` holds.",
  })
  .register(internal, INTERNAL);
export type Practice = Shape<typeof Practice>;
