import { z } from "zod";

/** Whole sentences for readers. What may stand in them is the business of the rules on text. */
export const prose = (description: string) => z.string().min(1).meta({ description });

/** The fingerprint of the English entry that a translation was made from; `wirecode-generate stamp` writes it. */
export const from = z
  .string()
  .regex(/^[0-9a-f]{10}$/)
  .exactOptional()
  .meta({
    description:
      "In translations: the fingerprint of the English entry this was made from. `npm run stamp` writes it.",
  });
