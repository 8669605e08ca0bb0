import { z } from "zod";
import { looseShape } from "../../schema/loose.ts";
import type { Shape } from "../../schema/shape.ts";
import { Phrases } from "./phrases.ts";

const { lang, direction, lists, fallback: _, ...sections } = Phrases.shape;

export const PhrasesText = z
  .strictObject({ lang, direction, lists, ...looseShape(sections) })
  .meta({
    description:
      "What one language says about every protocol, as far as it is translated: what `<locale>/phrases.json` of the words holds. `joinPhrases` fills it up.",
  });
export type PhrasesText = Shape<typeof PhrasesText>;
