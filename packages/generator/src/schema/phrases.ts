import { Phrases } from "@wirecode/model/shapes";
import { z } from "zod";
import { entry, type Entry } from "./entry.ts";

const { lang: _lang, direction: _direction, lists: _lists, ...sections } = Phrases.shape;

type Sections = {
  [K in keyof typeof sections]: Entry<(typeof sections)[K]["shape"]>;
};

/** `phrases/<locale>.yaml`: what a locale says about every protocol, on pages and in the terminal. */
export const phrasesSchema = z
  .strictObject(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys
    Object.fromEntries(
      Object.entries(sections).map(([id, section]) => [id, entry<z.core.$ZodShape>(section)]),
    ) as unknown as Sections,
  )
  .meta({ description: "What a locale says about every protocol, on pages and in the terminal." });

export type AuthoredPhrases = z.infer<typeof phrasesSchema>;
