import { z } from "zod";
import { FORM_NAME } from "../vocabulary/placeholder.ts";
import type { Shape } from "../schema/shape.ts";

/** Patterns ask for forms by their names, so a form of another name would never be used. */
const formName = z.string().regex(FORM_NAME);

export const Forms = z
  .object({ plain: z.string().min(1) })
  .catchall(z.string().min(1))
  .superRefine((forms, context) => {
    for (const form of Object.keys(forms)) {
      const { error } = formName.safeParse(form);
      if (error)
        context.addIssue({
          code: "invalid_key",
          origin: "record",
          path: [form],
          input: form,
          issues: error.issues,
        });
    }
  })
  .meta({
    description:
      "A word or a phrase by form. The names of the forms, all but `plain`, are the translator's own, in small letters and hyphens: a pattern asks for one by its name, as in `{code:of}`.",
  });
export type Forms = Shape<typeof Forms>;

export const Inflected = z.union([z.string().min(1), Forms]).meta({
  description:
    "A word or a phrase, or the forms in which sentences need it: `plain` for tables and for every sentence that asks for no other.",
});
export type Inflected = Shape<typeof Inflected>;
