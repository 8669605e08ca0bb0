import { z } from "zod";

/** The fingerprint of the English entry that a translation was made from; `wirecode-generate stamp` writes it. */
export const from = z
  .string()
  .regex(/^[0-9a-f]{10}$/)
  .exactOptional()
  .meta({
    description:
      "In translations: the fingerprint of the English entry this was made from. `npm run stamp` writes it.",
  });

/** Words as an author writes them: as they are published, with the note of what a translation was made from. */
export function entry<S extends z.core.$ZodShape>(words: z.ZodObject<S>): Entry<S> {
  const { description } = words;
  const written = z.strictObject({ from, ...words.shape });
  return description === undefined ? written : written.meta({ description });
}

/** The schema of an entry with words. */
export type Entry<S extends z.core.$ZodShape> = z.ZodObject<
  { from: typeof from } & S,
  z.core.$strict
>;

/** What published words say of themselves, and an author does not. */
export const spoken = { lang: true, stale: true } as const;

/** The description of a published value, for the way in which its authors write it. */
export function about({ description = "" }: z.ZodType): { readonly description: string } {
  return { description };
}
