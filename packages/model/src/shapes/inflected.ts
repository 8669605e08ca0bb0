import { z } from "zod";
import type { Shape } from "../schema/shape.ts";

export const Forms = z
  .object({ plain: z.string().min(1) })
  .catchall(z.string().min(1))
  .refine((forms) => !Object.hasOwn(forms, "from"), {
    error: "A form cannot be called `from`, which says what a translation was made from.",
  })
  .meta({
    description:
      "A word or a phrase by form. The names of the forms, all but `plain`, are the translator's own: a pattern asks for one by its name, as in `{code:of}`.",
  });
export type Forms = Shape<typeof Forms>;

export const Inflected = z.union([z.string().min(1), Forms]).meta({
  description:
    "A word or a phrase, or the forms in which sentences need it: `plain` for tables and for every sentence that asks for no other.",
});
export type Inflected = Shape<typeof Inflected>;
