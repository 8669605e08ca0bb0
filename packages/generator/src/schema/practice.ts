import { Snippet } from "@wirecode/model/shapes";
import { z } from "zod";
import { about } from "./entry.ts";

const { label, text, short, output } = Snippet.shape;
const byCode = z.record(z.string(), z.string().min(1));

const codes = z.array(z.string().min(1)).min(1).exactOptional().meta({
  description:
    "The codes that it is for: keys of codes.yaml, runs of whole numbers such as `200-207`, ids of classes. Every code that travels and is no range if absent.",
});
const values = z
  .record(z.string().regex(/^[a-z]+$/), byCode)
  .meta(about(Snippet.shape.values.unwrap()))
  .exactOptional();

const constants = z.string().min(1).exactOptional().meta(about(Snippet.shape.constants.unwrap()));

const sendSnippet = z.strictObject({ label, codes, text, short, constants, values }).meta({
  description: "A setting or a piece of a program that sends a code.",
});
const seeSnippet = z.strictObject({ label, codes, text, short, output, constants, values }).meta({
  description: "A command that shows a code.",
});

const names = z
  .strictObject({
    label,
    library: z.string().min(1).meta({ description: "The library that has the names." }),
    version: z.string().min(1).meta({ description: "The version that they were compared with." }),
    checked: z.iso.date().meta({ description: "The day on which somebody compared them." }),
    source: z
      .string()
      .regex(/^https?:\/\/\S+$/, "Write a whole address, as a browser shows it.")
      .meta({ description: "The library's own list of them." }),
    text: text.meta({
      description: "How a program writes the name, with `{constant}` in place of it.",
    }),
    short,
    constants: byCode.meta({ description: "By code, the name that the library has for it." }),
  })
  .meta({ description: "What a library calls the codes." });

/** `<protocol>/practice.yaml`: how people see, send and name the codes. */
export const practiceSchema = z
  .strictObject({
    values: values.unwrap().default({}).meta({
      description: "By the name of a placeholder of any snippet, what stands there by code.",
    }),
    see: z.array(seeSnippet).default([]).meta({
      description:
        "The commands that show a code. Of those with one label the first that fits a code is shown.",
    }),
    send: z.array(sendSnippet).default([]).meta({
      description: "What sends a code. Of those with one label the first that fits is shown.",
    }),
    names: z.array(names).default([]).meta({ description: "What libraries call the codes." }),
  })
  .meta({ description: "How people see, send and name the codes of a protocol." });

export type AuthoredPractice = z.infer<typeof practiceSchema>;
