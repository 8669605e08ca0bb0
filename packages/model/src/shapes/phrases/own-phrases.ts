import { z } from "zod";
import { looseShape } from "../../schema/loose.ts";
import type { Shape } from "../../schema/shape.ts";
import { Phrases } from "./phrases.ts";

const { attributes, headings, contents, likenesses, findings, advice, unregistered } =
  Phrases.shape;

const sections = { attributes, headings, contents, likenesses, findings, advice, unregistered };

export const OwnPhrases = z
  .strictObject({
    ...looseShape(sections),
    fallback: Phrases.shape.fallback,
  })
  .meta({
    description:
      "What is said of the codes of one protocol in other words than of all others, such as where a program ends or a call fails and nothing is sent: some of the phrases, in their own shape.",
  });
export type OwnPhrases = Shape<typeof OwnPhrases>;
